package org.cstorecords.web.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cstorecords.web.problem.TraceId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends GET requests to the API from within the service. They pass the same interceptors, limits and controllers as those
 * of clients, on the thread of the current request, but no connection, filter or cache.
 */
@Component
public class InternalApi {

    private final ObjectProvider<DispatcherServlet> servlet;
    private final JsonMapper json;

    InternalApi(ObjectProvider<DispatcherServlet> servlet, JsonMapper json) {
        this.servlet = servlet;
        this.json = json;
    }

    /**
     * Returns the JSON response to a GET request. Redirects are followed.
     *
     * @param path path with percent-encoded segments, such as {@code /api/v1/decisions}
     * @param parameters values of the query parameters, by name
     * @throws IllegalStateException if no request is being handled
     */
    public Response get(String path, Map<String, List<String>> parameters) {
        Response response = send(path, parameters);
        return response.location() == null ? response : send(response.location().split("\\?", 2)[0], parameters);
    }

    private Response send(String path, Map<String, List<String>> parameters) {
        ServletRequestAttributes current = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        HttpServletRequest outer = current.getRequest();
        HttpServletResponse outerResponse = Objects.requireNonNull(current.getResponse());
        InternalRequest request = new InternalRequest(outer, path, query(parameters), parameters);
        TraceId.pass(outer, request);
        InternalResponse response = new InternalResponse(outerResponse);
        try {
            servlet.getObject().service(request, response);
        } catch (ServletException e) {
            throw new IllegalStateException("A request to the API failed: " + path, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] content = response.content();
        return new Response(
                response.getStatus(),
                response.getHeader(HttpHeaders.LOCATION),
                content.length == 0 ? json.nullNode() : json.readTree(content));
    }

    private static @Nullable String query(Map<String, List<String>> parameters) {
        List<String> query = new ArrayList<>();
        parameters.forEach((name, values) ->
                values.forEach(value -> query.add(UriUtils.encode(name, UTF_8) + "=" + UriUtils.encode(value, UTF_8))));
        return query.isEmpty() ? null : String.join("&", query);
    }

    /**
     * Response of the API.
     *
     * @param status HTTP status
     * @param location target of a redirect, else null
     * @param body JSON of the response, which is a problem if the status is 400 or higher
     */
    public record Response(int status, @Nullable String location, JsonNode body) {}
}
