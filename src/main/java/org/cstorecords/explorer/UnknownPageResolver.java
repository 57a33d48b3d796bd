package org.cstorecords.explorer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Sends the page of the explorer, with status 404, to browsers that request a path that does not exist. */
class UnknownPageResolver implements HandlerExceptionResolver {

    private final ExplorerPage page;

    UnknownPageResolver(ExplorerPage page) {
        this.page = page;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception e) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        if (!(e instanceof NoResourceFoundException)
                || request.getServletPath().startsWith("/api/")
                || accept == null
                || !accept.contains(MediaType.TEXT_HTML_VALUE)) {
            return null;
        }
        response.setStatus(HttpStatus.NOT_FOUND.value());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(MediaType.TEXT_HTML_VALUE + ";charset=UTF-8");
        try {
            response.getOutputStream().write(page.html(null).getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new ModelAndView();
    }
}
