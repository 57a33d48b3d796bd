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
 * Response that is buffered in memory until it is complete, so that a failure becomes a problem instead of a truncated
 * body. A response with more than {@value #LIMIT} bytes is streamed from there on.
 */
final class BufferedResponse extends HttpServletResponseWrapper {

    private static final int LIMIT = 256 * 1024;
    private static final long UNKNOWN = -1;

    /** Includes 304, which Spring sends if an operation returns an entity tag. */
    private static final Set<Integer> STATUSES_WITH_VALIDATORS = Set.of(SC_OK, SC_PARTIAL_CONTENT, SC_NOT_MODIFIED);

    private final HttpServletRequest request;
    private final ConditionalRequests conditionalRequests;
    private final Set<String> commonHeaders;
    private final FastByteArrayOutputStream buffer = new FastByteArrayOutputStream();
    private final ServletOutputStream stream = new Stream();
    private @Nullable ServletOutputStream clientStream;
    private boolean discardsContent;
    private long declaredLength = UNKNOWN;
    private long length;
    private @Nullable IOException writeFailure;

    /** Wraps the response to a GET or HEAD request. */
    BufferedResponse(
            HttpServletRequest request, HttpServletResponse response, ConditionalRequests conditionalRequests) {
        super(response);
        this.request = request;
        this.conditionalRequests = conditionalRequests;
        this.commonHeaders = Set.copyOf(response.getHeaderNames());
    }

    /**
     * Sends the buffered response after the request was handled.
     *
     * @return the response of an operation if it is complete, has status 200 and was not streamed, else null
     * @throws IOException if the container did not accept all bytes
     * @throws ServletException if the response is incomplete; if its beginning was sent, the container then resets the
     *     connection
     */
    @Nullable
    Representation send() throws IOException, ServletException {
        boolean isHead = HttpMethod.HEAD.matches(request.getMethod());
        boolean hasWrongLength =
                declaredLength != UNKNOWN && declaredLength != length && !isHead && getStatus() != SC_NOT_MODIFIED;
        if (isStreamed()) {
            if (request.getAttribute(DispatcherServlet.EXCEPTION_ATTRIBUTE) instanceof Exception e) {
                throw new ServletException("The request failed after the beginning of the response was sent", e);
            } else if (hasWrongLength) {
                throw new ServletException(wrongLengthMessage());
            }
            return null;
        } else if (isCommitted()) {
            return null;
        } else if (hasWrongLength) {
            throw new ServletException(wrongLengthMessage());
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

    /** Returns whether a request failed because the client disconnected or read too slowly. */
    boolean isClientDisconnect(Exception failure) {
        return writeFailure != null || failure instanceof ClientAbortException;
    }

    private boolean isStreamed() {
        return clientStream != null;
    }

    private String wrongLengthMessage() {
        return "The response has " + length + " bytes, but Content-Length is " + declaredLength;
    }

    private @Nullable Representation representation() {
        Object route = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        Validators validators = getStatus() == SC_OK ? validators() : null;
        if (route == null || validators == null) {
            return null;
        }
        Map<String, List<String>> headers = new LinkedHashMap<>();
        for (String name : getHeaderNames()) {
            if (!commonHeaders.contains(name)) {
                headers.put(name, List.copyOf(getHeaders(name)));
            }
        }
        return new Representation(route.toString(), validators, getContentType(), headers, buffer.toByteArray());
    }

    private @Nullable Validators validators() {
        Validators validators = STATUSES_WITH_VALIDATORS.contains(getStatus()) ? conditionalRequests.of(request) : null;
        String own = getHeader(HttpHeaders.ETAG);
        return validators == null || own == null ? validators : new Validators(own, validators.lastModified());
    }

    private boolean apply(@Nullable Validators validators) throws IOException {
        return validators == null || validators.apply(request, (HttpServletResponse) getResponse());
    }

    private void startStreaming() throws IOException {
        clientStream = super.getOutputStream();
        discardsContent = !apply(validators());
        if (!discardsContent && declaredLength != UNKNOWN) {
            super.setContentLengthLong(declaredLength);
        }
        byte[] buffered = buffer.toByteArray();
        buffer.reset();
        writeToClient(buffered, 0, buffered.length);
    }

    private void writeToClient(byte[] bytes, int offset, int count) throws IOException {
        if (clientStream == null || discardsContent) {
            return;
        }
        try {
            clientStream.write(bytes, offset, count);
        } catch (IOException e) {
            writeFailure = e;
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
        // The buffer is flushed when the response is complete or the buffer is full.
    }

    /** Discards the content of a request that failed. Of a streamed response, discards what is written from now on. */
    @Override
    public void resetBuffer() {
        discardsContent = isStreamed();
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
                writeToClient(bytes, offset, count);
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
