package org.cstorecords.web.cache;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.catalina.connector.ClientAbortException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.util.FastByteArrayOutputStream;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Holds a response in memory until it is complete, so that a failure on the way becomes a problem instead of a truncated
 * body. Content over {@value #LIMIT} bytes is streamed.
 */
final class BufferedResponse extends HttpServletResponseWrapper {

    private static final int LIMIT = 256 * 1024;
    private static final long UNKNOWN = -1;

    /** Spring itself sends 304 where an operation returns an entity tag. */
    private static final Set<Integer> VALIDATED = Set.of(SC_OK, SC_PARTIAL_CONTENT, SC_NOT_MODIFIED);

    private final HttpServletRequest request;
    private final ConditionalRequests validation;
    private final Set<String> headersOfEveryResponse;
    private final FastByteArrayOutputStream buffer = new FastByteArrayOutputStream();
    private final ServletOutputStream stream = new Stream();
    private @Nullable ServletOutputStream client;
    private boolean discarding;
    private long declaredLength = UNKNOWN;
    private long length;
    private @Nullable IOException disconnected;

    /** Wraps the response to a GET or HEAD request. */
    BufferedResponse(HttpServletRequest request, HttpServletResponse response, ConditionalRequests validation) {
        super(response);
        this.request = request;
        this.validation = validation;
        this.headersOfEveryResponse = Set.copyOf(response.getHeaderNames());
    }

    /**
     * Sends what was written, when the request was handled.
     *
     * @return the response, if it is one of an operation, complete, with status 200 and not streamed, else null
     * @throws IOException if the container did not take every byte
     * @throws ServletException if the response is incomplete and the client has its beginning: the container then resets
     *     the connection
     */
    @Nullable
    Representation send() throws IOException, ServletException {
        boolean isHead = HttpMethod.HEAD.matches(request.getMethod());
        boolean isLengthWrong =
                declaredLength != UNKNOWN && declaredLength != length && !isHead && getStatus() != SC_NOT_MODIFIED;
        if (isStreamed()) {
            if (request.getAttribute(DispatcherServlet.EXCEPTION_ATTRIBUTE) instanceof Exception e) {
                throw new ServletException("The response failed after its beginning was sent", e);
            } else if (isLengthWrong) {
                throw new ServletException(wrongLength());
            }
            return null;
        } else if (isCommitted()) {
            return null;
        } else if (isLengthWrong) {
            throw new ServletException(wrongLength());
        }
        Representation representation = representation();
        if (representation != null && (declaredLength == UNKNOWN || declaredLength == length)) {
            representation.send(request, (HttpServletResponse) getResponse());
            return representation;
        }
        if (apply(validators())) {
            if (length > 0 || declaredLength != UNKNOWN) {
                super.setContentLengthLong(isHead ? Math.max(length, declaredLength) : length);
            }
            buffer.writeTo(super.getOutputStream());
        }
        return null;
    }

    /** Returns whether a request failed because its client disconnected or read too slowly. */
    boolean isClientGone(Exception failure) {
        return disconnected != null || failure instanceof ClientAbortException;
    }

    private boolean isStreamed() {
        return client != null;
    }

    private String wrongLength() {
        return "The response has " + length + " bytes, and was declared to have " + declaredLength;
    }

    private @Nullable Representation representation() {
        Object route = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        Validators validators = getStatus() == SC_OK ? validators() : null;
        if (route == null || validators == null) {
            return null;
        }
        Map<String, List<String>> headers = new LinkedHashMap<>();
        for (String name : getHeaderNames()) {
            if (!headersOfEveryResponse.contains(name)) {
                headers.put(name, List.copyOf(getHeaders(name)));
            }
        }
        return new Representation(route.toString(), validators, getContentType(), headers, buffer.toByteArray());
    }

    private @Nullable Validators validators() {
        Validators validators = VALIDATED.contains(getStatus()) ? validation.of(request) : null;
        String own = getHeader(HttpHeaders.ETAG);
        return validators == null || own == null ? validators : new Validators(own, validators.lastModified());
    }

    private boolean apply(@Nullable Validators validators) throws IOException {
        return validators == null || validators.apply(request, (HttpServletResponse) getResponse());
    }

    private void startStreaming() throws IOException {
        client = super.getOutputStream();
        discarding = !apply(validators());
        if (!discarding && declaredLength != UNKNOWN) {
            super.setContentLengthLong(declaredLength);
        }
        byte[] begun = buffer.toByteArray();
        buffer.reset();
        toClient(begun, 0, begun.length);
    }

    private void toClient(byte[] bytes, int offset, int count) throws IOException {
        if (client == null || discarding) {
            return;
        }
        try {
            client.write(bytes, offset, count);
        } catch (IOException e) {
            disconnected = e;
            throw e;
        }
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return stream;
    }

    @Override
    public PrintWriter getWriter() {
        throw new UnsupportedOperationException("Responses are written as bytes");
    }

    @Override
    public void setContentLength(int bytes) {
        declaredLength = bytes;
    }

    @Override
    public void setContentLengthLong(long bytes) {
        declaredLength = bytes;
    }

    @Override
    public void setHeader(String name, @Nullable String value) {
        if (name.equalsIgnoreCase(HttpHeaders.CONTENT_LENGTH)) {
            declaredLength = value == null ? UNKNOWN : Long.parseLong(value);
        } else {
            super.setHeader(name, value);
        }
    }

    @Override
    public void addHeader(String name, @Nullable String value) {
        if (name.equalsIgnoreCase(HttpHeaders.CONTENT_LENGTH)) {
            setHeader(name, value);
        } else {
            super.addHeader(name, value);
        }
    }

    @Override
    public void flushBuffer() {
        // The buffer is flushed when it is complete or full.
    }

    /** Discards what was written, because the request failed; of a streamed response, what is still written. */
    @Override
    public void resetBuffer() {
        discarding = isStreamed();
        super.resetBuffer();
        Validators.removeContentHeaders(this);
        clear();
    }

    @Override
    public void reset() {
        super.reset();
        clear();
    }

    private void clear() {
        buffer.reset();
        length = 0;
        declaredLength = UNKNOWN;
    }

    private final class Stream extends ServletOutputStream {

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int count) throws IOException {
            length += count;
            if (isStreamed()) {
                toClient(bytes, offset, count);
                return;
            }
            buffer.write(bytes, offset, count);
            if (length > LIMIT) {
                startStreaming();
            }
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("Responses are written synchronously");
        }
    }
}
