package org.cstorecords.web;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.cstorecords.web.cache.ConditionalRequests;
import org.cstorecords.web.format.DeprecationHeaders;
import org.cstorecords.web.format.Negotiation;
import org.cstorecords.web.limits.ConcurrencyLimit;
import org.cstorecords.web.limits.ExpensiveRequests;
import org.cstorecords.web.list.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Reads parameters strictly and supports conditional requests, on every operation. */
@Configuration
class WebConfiguration implements WebMvcConfigurer {

    private final RequestParameters parameters;
    private final ConditionalRequests conditionalRequests;
    private final MeterRegistry meters;

    WebConfiguration(RequestParameters parameters, ConditionalRequests conditionalRequests, MeterRegistry meters) {
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
        resolvers.add(parameters);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new DeprecationHeaders()).addPathPatterns("/api/**");
        registry.addInterceptor(parameters).addPathPatterns("/api/**");
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
}
