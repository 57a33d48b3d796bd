package org.cstorecords.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Compresses answers that are worth it for clients that accept gzip. Tomcat does not do so for answers with a strong
 * {@code ETag}, whose bytes it would change under the same tag; here the compressed answer has a tag of its own. A weak
 * tag holds for both.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class CompressionFilter extends OncePerRequestFilter {

    private static final String GZIP = "gzip";
    private static final String COMPRESSED = "-" + GZIP;
    private static final Pattern REFUSED = Pattern.compile(";q=0(\\.0*)?");
    private static final int WORTH_IT_FROM_BYTES = 1024;

    /** Returns what the {@code ETag} of the compressed answer says, given that of the same without compression. */
    static String compressed(String tag) {
        return tag + COMPRESSED;
    }

    /** Returns what the {@code ETag} of an answer says without compression, given that of either. */
    static String plain(String tag) {
        return tag.endsWith(COMPRESSED) ? tag.substring(0, tag.length() - COMPRESSED.length()) : tag;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !acceptsGzip(request);
    }

    /** Tells whether gzip is accepted by its name or, where it is not named, with all others (RFC 9110, 12.5.3). */
    static boolean acceptsGzip(HttpServletRequest request) {
        Map<String, Boolean> accepted = new HashMap<>();
        Collections.list(request.getHeaders(HttpHeaders.ACCEPT_ENCODING)).stream()
                .flatMap(header -> Arrays.stream(header.split(",")))
                .forEach(coding -> {
                    String plain = coding.toLowerCase(Locale.ROOT).replaceAll("\\s", "");
                    int parameters = plain.indexOf(';');
                    accepted.put(
                            parameters < 0 ? plain : plain.substring(0, parameters),
                            parameters < 0
                                    || !REFUSED.matcher(plain.substring(parameters))
                                            .matches());
                });
        return accepted.getOrDefault(GZIP, accepted.getOrDefault("*", false));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        CompressedResponse compressed = new CompressedResponse(response);
        try {
            chain.doFilter(request, compressed);
            compressed.finish();
        } finally {
            compressed.release();
        }
    }

    /** Holds back the beginning of the body until it is known whether it is worth compressing. */
    private static final class CompressedResponse extends HttpServletResponseWrapper {

        private final ServletOutputStream stream = new Stream();
        private final ByteArrayOutputStream beginning = new ByteArrayOutputStream(WORTH_IT_FROM_BYTES);
        private @Nullable OutputStream body;
        private @Nullable Gzip gzip;
        private long length = -1;

        CompressedResponse(HttpServletResponse response) {
            super(response);
        }

        @Override
        public ServletOutputStream getOutputStream() {
            return stream;
        }

        @Override
        public void setContentLength(int bytes) {
            length = bytes;
        }

        @Override
        public void setContentLengthLong(long bytes) {
            length = bytes;
        }

        @Override
        public void setHeader(String name, String value) {
            if (name.equalsIgnoreCase(HttpHeaders.CONTENT_LENGTH)) {
                length = value == null ? -1 : Long.parseLong(value);
            } else {
                super.setHeader(name, value);
            }
        }

        @Override
        public void addHeader(String name, String value) {
            if (name.equalsIgnoreCase(HttpHeaders.CONTENT_LENGTH)) {
                length = Long.parseLong(value);
            } else {
                super.addHeader(name, value);
            }
        }

        @Override
        public void flushBuffer() throws IOException {
            stream.flush();
        }

        @Override
        public void resetBuffer() {
            super.resetBuffer();
            beginAnew();
        }

        @Override
        public void reset() {
            super.reset();
            beginAnew();
        }

        private void beginAnew() {
            beginning.reset();
            length = -1;
            if (gzip != null) {
                super.setHeader(HttpHeaders.CONTENT_ENCODING, null);
            }
            release();
            body = null;
        }

        /** Frees the memory of the compression, which is not the heap's. */
        void release() {
            if (gzip != null) {
                gzip.release();
                gzip = null;
            }
        }

        void finish() throws IOException {
            if (body == null && isWholeList()) {
                begin();
            }
            if (body == null) {
                body = super.getOutputStream();
                if (length >= 0) {
                    super.setContentLengthLong(length);
                }
                beginning.writeTo(body);
            } else if (gzip != null) {
                gzip.finish();
            }
            body.flush();
        }

        private OutputStream begin() throws IOException {
            OutputStream plain = super.getOutputStream();
            if (isWorthIt()) {
                super.setHeader(HttpHeaders.CONTENT_ENCODING, GZIP);
                if (!containsHeader(HttpHeaders.VARY)) {
                    super.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
                }
                String tag = getHeader(HttpHeaders.ETAG);
                if (tag != null && !tag.startsWith("W/")) {
                    super.setHeader(HttpHeaders.ETAG, Caching.quoted(compressed(Caching.unquoted(tag))));
                }
                gzip = new Gzip(plain);
                body = gzip;
            } else {
                if (length >= 0) {
                    super.setContentLengthLong(length);
                }
                body = plain;
            }
            beginning.writeTo(body);
            return body;
        }

        /** A whole list is compressed whatever its length is, which a HEAD cannot know. */
        private boolean isWholeList() {
            String type = String.valueOf(getContentType());
            return type.startsWith(MediaTypes.CSV) || type.startsWith(MediaTypes.NDJSON);
        }

        private boolean isWorthIt() {
            String type = String.valueOf(getContentType());
            return getHeader(HttpHeaders.CONTENT_ENCODING) == null
                    && getHeader(HttpHeaders.CONTENT_RANGE) == null
                    && (type.startsWith("text/") || type.contains("json") || type.contains("xml"));
        }

        private final class Stream extends SynchronousOutputStream {

            @Override
            public void write(byte[] bytes, int offset, int count) throws IOException {
                if (body == null && beginning.size() + count < WORTH_IT_FROM_BYTES) {
                    beginning.write(bytes, offset, count);
                } else {
                    (body == null ? begin() : body).write(bytes, offset, count);
                }
            }

            @Override
            public void flush() throws IOException {
                if (body != null) {
                    body.flush();
                }
            }
        }
    }

    /** Compression that can be given up before its end. */
    private static final class Gzip extends GZIPOutputStream {

        Gzip(OutputStream plain) throws IOException {
            super(plain, true);
        }

        void release() {
            def.end();
        }
    }
}
