package org.cstorecords.contract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * HTTP request and its complete response.
 *
 * @param method the request method
 * @param target the request path and query as sent
 * @param requestHeaders the request headers
 * @param status the response status
 * @param headers the response headers
 * @param body the response body, decompressed, empty if the response has none
 */
public record Exchange(
        String method, String target, HttpHeaders requestHeaders, int status, HttpHeaders headers, byte[] body) {

    /** Returns the exchange of a response of the JDK's HTTP client. */
    public static Exchange of(HttpResponse<byte[]> response) throws IOException {
        HttpHeaders requestHeaders = new HttpHeaders();
        response.request().headers().map().forEach(requestHeaders::addAll);
        HttpHeaders headers = new HttpHeaders();
        response.headers().map().forEach(headers::addAll);
        byte[] body = response.body();
        if ("gzip".equals(headers.getFirst(HttpHeaders.CONTENT_ENCODING))) {
            body = new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes();
        }
        String query = response.request().uri().getRawQuery();
        return new Exchange(
                response.request().method(),
                response.request().uri().getRawPath() + (query == null ? "" : "?" + query),
                requestHeaders,
                response.statusCode(),
                headers,
                body);
    }

    /**
     * Parses an exchange on a connection that was closed after the response.
     *
     * @param requestLine the first line of the request
     * @param response all received bytes as text
     */
    public static Exchange of(String requestLine, String response) {
        String[] request = requestLine.split(" ");
        String[] parts = response.split("\r\n\r\n", 2);
        List<String> lines = parts[0].lines().toList();
        HttpHeaders headers = new HttpHeaders();
        lines.stream()
                .skip(1)
                .map(line -> line.split(":", 2))
                .forEach(header -> headers.add(header[0], header[1].strip()));
        boolean isChunked = "chunked".equals(headers.getFirst(HttpHeaders.TRANSFER_ENCODING));
        String body = isChunked ? ("\r\n" + parts[1]).replaceAll("\r\n[0-9a-f]+\r\n", "") : parts[1];
        return new Exchange(
                request[0],
                request[1],
                new HttpHeaders(),
                Integer.parseInt(lines.get(0).split(" ")[1]),
                headers,
                body.strip().getBytes(StandardCharsets.UTF_8));
    }

    boolean isHead() {
        return method.equals("HEAD");
    }

    /** Returns the request path as sent, without the query. */
    String path() {
        return target.split("\\?", 2)[0];
    }

    /** Returns the query as sent, or an empty string if there is none. */
    String query() {
        return target.contains("?") ? target.split("\\?", 2)[1] : "";
    }

    /** Returns the media type without parameters, or null if there is no content type. */
    @Nullable
    String mediaType() {
        String type = headers.getFirst(HttpHeaders.CONTENT_TYPE);
        return type == null ? null : type.split(";", 2)[0].strip();
    }

    /** Returns the body as UTF-8 text. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "%s %s: %s %s".formatted(method, target, status, mediaType());
    }
}
