package org.cstorecords.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.cstorecords.query.UnknownValuesException;
import org.cstorecords.record.NoSuchRecordException;
import org.cstorecords.record.WithdrawnException;
import org.cstorecords.web.format.Format;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Maps exceptions to problems. A problem contains no SQL, class name or stack trace. */
@RestControllerAdvice
class ProblemHandler extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);
    private static final String RETRY_AFTER_SECONDS = "5";

    private final ObjectProvider<RequestMappingHandlerMapping> mappings;

    ProblemHandler(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    @ExceptionHandler
    ResponseEntity<Object> invalid(InvalidParametersException e, HttpServletRequest request) {
        return invalid(e.errors(), request);
    }

    @ExceptionHandler
    ResponseEntity<Object> unknownValues(UnknownValuesException e, HttpServletRequest request) {
        return invalid(ParameterError.of(e), request);
    }

    private static ResponseEntity<Object> invalid(List<ParameterError> errors, HttpServletRequest request) {
        List<String> names =
                errors.stream().map(ParameterError::parameter).distinct().toList();
        return respond(
                ProblemType.INVALID_PARAMETERS,
                "Invalid parameters: " + String.join(", ", names) + ".",
                errors,
                HttpHeaders.EMPTY,
                request);
    }

    @ExceptionHandler
    ResponseEntity<Object> notFound(NoSuchRecordException e, HttpServletRequest request) {
        if (e.canonical() != null) {
            return redirect(e.type().path(), e.canonical(), request);
        }
        String detail = Problem.truncate(String.valueOf(e.getMessage())) + " GET "
                + e.type().path() + " lists all identifiers.";
        return respond(ProblemType.NOT_FOUND, detail, List.of(), HttpHeaders.EMPTY, request);
    }

    /** Redirects to the same URL with the identifier in its canonical case. */
    private static ResponseEntity<Object> redirect(String collection, String id, HttpServletRequest request) {
        String path = request.getServletPath();
        int end = path.indexOf('/', collection.length() + 1);
        String location = collection + "/" + id + (end < 0 ? "" : path.substring(end));
        String query = request.getQueryString();
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                .header(HttpHeaders.LOCATION, query == null ? location : location + "?" + query)
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic())
                .build();
    }

    @ExceptionHandler
    ResponseEntity<Object> withdrawn(WithdrawnException e, HttpServletRequest request) {
        return ResponseEntity.status(ProblemType.GONE.status())
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(GoneProblem.of(e.tombstone(), request));
    }

    @ExceptionHandler
    ResponseEntity<Object> failed(Exception e, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        if (response.isCommitted()) {
            // The container resets the connection, so that the client does not take a truncated body for the whole one.
            throw e;
        }
        String detail = Unavailability.detail(e);
        if (detail != null) {
            LOG.warn("The database is unavailable or too slow: {}", e.getMessage());
            HttpHeaders headers = new HttpHeaders();
            headers.add(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
            return respond(ProblemType.UNAVAILABLE, detail, List.of(), headers, request);
        }
        LOG.error("A request failed", e);
        ProblemType type = ProblemType.INTERNAL_ERROR;
        return respond(type, type.description(), List.of(), HttpHeaders.EMPTY, request);
    }

    @Override
    protected ResponseEntity<Object> handleHttpRequestMethodNotSupported(
            HttpRequestMethodNotSupportedException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        HttpHeaders allow = new HttpHeaders();
        String path = servlet(request).getServletPath();
        allow.set(HttpHeaders.ALLOW, ProblemType.allowedMethods(path));
        return respond(
                ProblemType.METHOD_NOT_ALLOWED,
                "The method " + Problem.truncate(e.getMethod())
                        + (path.equals(ProblemType.POST_PATH)
                                ? " is not supported. Send messages of the Model Context Protocol by POST."
                                : " is not supported. The service is read-only: use GET."),
                List.of(),
                allow,
                servlet(request));
    }

    @Override
    protected ResponseEntity<Object> handleHttpMediaTypeNotAcceptable(
            HttpMediaTypeNotAcceptableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (Format.requested(servlet(request)).isPresent()) {
            List<String> allowed = Format.of(e.getSupportedMediaTypes()).stream()
                    .map(Format::parameter)
                    .toList();
            ParameterError error = allowed.size() > 1
                    ? new ParameterError(
                            Format.PARAMETER,
                            request.getParameter(Format.PARAMETER),
                            "`format` must be one of " + String.join(", ", allowed) + ".",
                            allowed)
                    : new ParameterError(Format.PARAMETER, null, "This resource has no such parameter.", List.of());
            return invalid(List.of(error), servlet(request));
        }
        String detail = "The resource is available as " + MediaType.toString(e.getSupportedMediaTypes()) + ".";
        return respond(ProblemType.NOT_ACCEPTABLE, detail, List.of(), HttpHeaders.EMPTY, servlet(request));
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (headers.containsHeader(HttpHeaders.RETRY_AFTER)) {
            Throwable cause = e.getCause();
            if (cause != null) {
                LOG.warn("A request failed temporarily: {}", cause.toString());
            }
        } else if (status.is5xxServerError()) {
            LOG.error("A request failed", e);
        }
        ProblemType type = ProblemType.of(status);
        String detail = type == ProblemType.NOT_FOUND ? noResourceDetail() : type.description();
        return respond(type, detail, List.of(), headers, servlet(request));
    }

    private String noResourceDetail() {
        String paths = mappings.getObject().getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(path -> path.startsWith("/api/") && !path.contains("{"))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return "No resource at this path. Resources: " + paths + ".";
    }

    private static HttpServletRequest servlet(WebRequest request) {
        return ((ServletWebRequest) request).getRequest();
    }

    private static ResponseEntity<Object> respond(
            ProblemType type,
            String detail,
            List<ParameterError> errors,
            HttpHeaders headers,
            HttpServletRequest request) {
        return ResponseEntity.status(type.status())
                .headers(headers)
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Problem.of(type, type.status().value(), detail, request, errors));
    }
}
