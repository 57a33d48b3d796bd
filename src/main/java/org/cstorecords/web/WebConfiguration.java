package org.cstorecords.web;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.cstorecords.web.cache.ConditionalRequests;
import org.cstorecords.web.format.DeprecationHeaders;
import org.cstorecords.web.format.Negotiation;
import org.cstorecords.web.limits.ConcurrencyLimit;
import org.cstorecords.web.limits.ExpensiveRequests;
import org.cstorecords.web.list.FiltersOnly;
import org.cstorecords.web.list.QueryParameters;
import org.cstorecords.web.problem.InvalidParametersException;
import org.cstorecords.web.problem.ParameterError;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.util.Assert;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Reads parameters strictly and supports conditional requests, on every operation. */
@Configuration
class WebConfiguration implements WebMvcConfigurer {

    private final QueryParameters parameters;
    private final ConditionalRequests conditionalRequests;
    private final MeterRegistry meters;

    WebConfiguration(QueryParameters parameters, ConditionalRequests conditionalRequests, MeterRegistry meters) {
        this.parameters = parameters;
        this.conditionalRequests = conditionalRequests;
        this.meters = meters;
    }

    @Override
    public void configureContentNegotiation(ContentNegotiationConfigurer configurer) {
        // Spring would name the problem of an address whose extension it does not know as a file.
        configurer.mediaType("zip", MediaType.valueOf("application/zip"));
        configurer.strategies(List.of(new Negotiation()));
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ParameterObjectResolver());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new DeprecationHeaders()).addPathPatterns("/api/**");
        registry.addInterceptor(new StrictParameters()).addPathPatterns("/api/**");
        registry.addInterceptor(new NoPatch());
        registry.addInterceptor(conditionalRequests).addPathPatterns("/api/**");
        registry.addInterceptor(new ConcurrencyLimit("whole-lists", ExpensiveRequests::isWholeList, 16, meters))
                .addPathPatterns("/api/**");
        registry.addInterceptor(new ConcurrencyLimit("expensive", ExpensiveRequests::isExpensive, 64, meters))
                .addPathPatterns("/api/**");
    }

    /** Removes the empty {@code Accept-Patch} that Spring sends with the methods of a path. */
    private static final class NoPatch implements HandlerInterceptor {

        @Override
        public void postHandle(
                HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView view) {
            response.setHeader(HttpHeaders.ACCEPT_PATCH, null);
        }
    }

    private final class ParameterObjectResolver implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.hasParameterAnnotation(ParameterObject.class);
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory factory) {
            HttpServletRequest servletRequest = request.getNativeRequest(HttpServletRequest.class);
            Assert.state(servletRequest != null, "Only servlet requests are served");
            return parameters.read(
                    parameter.getParameterType(),
                    servletRequest,
                    parameter.hasParameterAnnotation(FiltersOnly.class) ? FiltersOnly.PARAMETERS : Set.of());
        }
    }

    private final class StrictParameters implements HandlerInterceptor {

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            int semicolon = request.getRequestURI().indexOf(';');
            if (semicolon >= 0) {
                throw new InvalidParametersException(List.of(new ParameterError(
                        request.getRequestURI().substring(semicolon),
                        null,
                        "Parameters stand after a question mark.",
                        List.of())));
            }
            if (!HttpMethod.OPTIONS.matches(request.getMethod())
                    && handler instanceof HandlerMethod method
                    && Arrays.stream(method.getMethodParameters())
                            .noneMatch(parameter -> parameter.hasParameterAnnotation(ParameterObject.class))) {
                parameters.none(request);
            }
            return true;
        }
    }
}
