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
 * A request with its whole answer.
 *
 * @param method the method of the request
 * @param path its path as sent, without the query
 * @param status the status of the answer
 * @param headers the headers of the answer
 * @param body the content of the answer, empty where it has none
 */
public record Exchange(String method, String path, int status, HttpHeaders headers, byte[] body) {

    /** Returns an exchange of the JDK's client. */
    public static Exchange of(HttpResponse<byte[]> answer) throws IOException {
        HttpHeaders headers = new HttpHeaders();
        answer.headers().map().forEach(headers::addAll);
        byte[] body = answer.body();
        if ("gzip".equals(headers.getFirst(HttpHeaders.CONTENT_ENCODING))) {
            body = new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes();
        }
        return new Exchange(
                answer.request().method(), answer.request().uri().getRawPath(), answer.statusCode(), headers, body);
    }

    /**
     * Returns an exchange on a connection that was closed after it.
     *
     * @param request the first line of the request
     * @param answer all that came back
     */
    public static Exchange of(String request, String answer) {
        String[] asked = request.split(" ");
        String[] parts = answer.split("\r\n\r\n", 2);
        List<String> lines = parts[0].lines().toList();
        HttpHeaders headers = new HttpHeaders();
        lines.stream()
                .skip(1)
                .map(line -> line.split(":", 2))
                .forEach(header -> headers.add(header[0], header[1].strip()));
        boolean isChunked = "chunked".equals(headers.getFirst(HttpHeaders.TRANSFER_ENCODING));
        String body = isChunked ? ("\r\n" + parts[1]).replaceAll("\r\n[0-9a-f]+\r\n", "") : parts[1];
        return new Exchange(
                asked[0],
                asked[1].split("\\?")[0],
                Integer.parseInt(lines.get(0).split(" ")[1]),
                headers,
                body.strip().getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the media type of the answer without its parameters, or null where it has none. */
    @Nullable
    String mediaType() {
        String type = headers.getFirst(HttpHeaders.CONTENT_TYPE);
        return type == null ? null : type.split(";", 2)[0].strip();
    }

    /** Returns the content as text. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "%s %s: %s %s".formatted(method, path, status, mediaType());
    }
}
