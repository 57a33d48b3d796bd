package org.cstorecords.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cstorecords.query.UnknownValuesException;
import org.cstorecords.record.NoSuchRecordException;
import org.cstorecords.record.WithdrawnException;
import org.cstorecords.web.format.Format;
import org.hibernate.TransactionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
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
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Turns what goes wrong into problems, and tells clients no more of the service's inside than they can use. */
@RestControllerAdvice
class ProblemHandler extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);
    private static final String RETRY_AFTER_SECONDS = "5";

    /**
     * SQLSTATE classes: connection exception, transaction rollback (as by a standby that must go on), insufficient
     * resources, operator intervention.
     */
    private static final Set<String> AWAY = Set.of("08", "40", "53", "57");

    /** SQLSTATE: query canceled, as by the statement timeout; lock not available. */
    private static final Set<String> TOOK_TOO_LONG = Set.of("57014", "55P03");

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
        return invalid(
                e.values().stream()
                        .map(unknown -> new ParameterError(
                                unknown.parameter(), unknown.value(), unknown.detail(), unknown.allowed()))
                        .toList(),
                request);
    }

    private static ResponseEntity<Object> invalid(List<ParameterError> errors, HttpServletRequest request) {
        List<String> names =
                errors.stream().map(ParameterError::parameter).distinct().toList();
        return respond(
                ProblemType.INVALID_PARAMETERS,
                "Invalid: " + String.join(", ", names) + ".",
                errors,
                HttpHeaders.EMPTY,
                request);
    }

    @ExceptionHandler
    ResponseEntity<Object> notFound(NoSuchRecordException e, HttpServletRequest request) {
        String detail = Problem.shortened(String.valueOf(e.getMessage())) + " See "
                + e.type().path() + " for what there is.";
        return respond(ProblemType.NOT_FOUND, detail, List.of(), HttpHeaders.EMPTY, request);
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
            // The container resets the connection, so that no client takes a truncated body for a complete one.
            throw e;
        }
        String unavailable = whyUnavailable(e);
        if (unavailable != null) {
            LOG.warn("The database cannot be used: {}", e.getMessage());
            HttpHeaders headers = new HttpHeaders();
            headers.add(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
            return respond(ProblemType.UNAVAILABLE, unavailable, List.of(), headers, request);
        }
        LOG.error("A request failed", e);
        return respond(ProblemType.INTERNAL_ERROR, "The service failed.", List.of(), HttpHeaders.EMPTY, request);
    }

    /**
     * Recognises a lost, refused or timed-out connection by its SQLSTATE class, or by a transaction that could not even
     * be rolled back. Returns null for anything else.
     */
    private static @Nullable String whyUnavailable(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String state = cause instanceof SQLException sql ? sql.getSQLState() : null;
            if (state != null && TOOK_TOO_LONG.contains(state)) {
                return "The database took too long to answer.";
            } else if (cause instanceof SQLTransientConnectionException
                    || cause instanceof TransactionException
                    || state != null && AWAY.contains(state.substring(0, 2))) {
                return "The database cannot be reached at the moment.";
            }
        }
        return null;
    }

    @Override
    protected ResponseEntity<Object> handleNoResourceFoundException(
            NoResourceFoundException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return respond(ProblemType.NOT_FOUND, nothingHere(), List.of(), headers, servlet(request));
    }

    private String nothingHere() {
        String collections = mappings.getObject().getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(path -> path.startsWith("/api/") && !path.contains("{"))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return "There is nothing here. There is " + collections + ".";
    }

    @Override
    protected ResponseEntity<Object> handleHttpRequestMethodNotSupported(
            HttpRequestMethodNotSupportedException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        HttpHeaders allow = new HttpHeaders();
        allow.set(HttpHeaders.ALLOW, ProblemType.ALLOWED_METHODS);
        return respond(
                ProblemType.METHOD_NOT_ALLOWED,
                "There is no " + Problem.shortened(e.getMethod()) + " here; the record is read with GET.",
                List.of(),
                allow,
                servlet(request));
    }

    @Override
    protected ResponseEntity<Object> handleHttpMediaTypeNotAcceptable(
            HttpMediaTypeNotAcceptableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (Format.asked(servlet(request)).isPresent()) {
            List<String> allowed = Format.of(e.getSupportedMediaTypes()).stream()
                    .map(Format::parameter)
                    .toList();
            ParameterError error = allowed.size() > 1
                    ? new ParameterError(
                            Format.PARAMETER,
                            request.getParameter(Format.PARAMETER),
                            "It is none of the allowed values.",
                            allowed)
                    : new ParameterError(Format.PARAMETER, null, "There is no such parameter.", List.of());
            return invalid(List.of(error), servlet(request));
        }
        String detail = "This is to be had as " + MediaType.toString(e.getSupportedMediaTypes()) + ".";
        return respond(ProblemType.NOT_ACCEPTABLE, detail, List.of(), HttpHeaders.EMPTY, servlet(request));
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (headers.containsHeader(HttpHeaders.RETRY_AFTER)) {
            Throwable cause = e.getCause();
            if (cause != null) {
                LOG.warn("A request cannot be processed at the moment: {}", cause.toString());
            }
        } else if (status.is5xxServerError()) {
            LOG.error("A request failed", e);
        }
        ProblemType type = ProblemType.of(status);
        String detail = type == ProblemType.NOT_FOUND ? nothingHere() : type.description();
        return respond(type, detail, List.of(), headers, servlet(request));
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
