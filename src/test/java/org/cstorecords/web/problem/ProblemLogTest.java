package org.cstorecords.web.problem;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@ExtendWith(OutputCaptureExtension.class)
class ProblemLogTest {

    private final ProblemHandler handler =
            new ProblemHandler(new StaticListableBeanFactory().getBeanProvider(RequestMappingHandlerMapping.class));

    @Test
    void aRetryableProblemIsNotLogged(CapturedOutput output) throws Exception {
        fail(HttpStatus.SERVICE_UNAVAILABLE, null, true);

        assertThat(output).doesNotContain("ERROR", "WARN");
    }

    @Test
    void aRetryableProblemLogsItsCauseInOneLine(CapturedOutput output) throws Exception {
        fail(HttpStatus.SERVICE_UNAVAILABLE, new IOException("No space left on device"), true);

        assertThat(output).contains("WARN", "No space left on device").doesNotContain("ERROR", "my-private-search");
    }

    @Test
    void anInternalErrorLogsItsStackTrace(CapturedOutput output) throws Exception {
        fail(HttpStatus.INTERNAL_SERVER_ERROR, null, false);

        // Another test may have switched the log to JSON, where a tab is escaped.
        assertThat(output).contains("ERROR", "A request failed").containsPattern("(\t|\\\\t)at ");
    }

    private void fail(HttpStatus status, @Nullable Exception cause, boolean isRetryable) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/v1/search");
        request.setQueryString("q=my-private-search");
        ErrorResponseException failure = new ErrorResponseException(status, cause);
        if (isRetryable) {
            failure.getHeaders().set(HttpHeaders.RETRY_AFTER, "60");
        }
        var response = requireNonNull(handler.handleException(failure, new ServletWebRequest(request)));

        assertThat(response.getStatusCode()).isEqualTo(status);
    }
}
