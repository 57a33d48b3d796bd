package org.cstorecords.web;

import jakarta.servlet.Filter;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.cstorecords.web.cache.ConditionalRequests;
import org.cstorecords.web.cache.ResponseCache;
import org.cstorecords.web.edge.AccessLog;
import org.cstorecords.web.edge.CorrectedHttp11Protocol;
import org.cstorecords.web.edge.DrainFilter;
import org.cstorecords.web.edge.ProblemReportValve;
import org.cstorecords.web.edge.PublicUrl;
import org.cstorecords.web.edge.ResponseHeadersFilter;
import org.cstorecords.web.edge.SizeFilter;
import org.cstorecords.web.format.DeprecationHeaders;
import org.cstorecords.web.format.Negotiation;
import org.cstorecords.web.limits.ConcurrencyLimit;
import org.cstorecords.web.list.RequestParameters;
import org.cstorecords.web.problem.ProblemType;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.UrlHandlerFilter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** The way of a request: first Tomcat's valves, then the servlet filters, then the interceptors, each in its order. */
@Configuration
class WebConfiguration implements WebMvcConfigurer {

    private static final String API = "/api/**";

    private final RequestParameters parameters;
    private final ConditionalRequests conditionalRequests;
    private final ConcurrencyLimit concurrencyLimit;

    WebConfiguration(
            RequestParameters parameters, ConditionalRequests conditionalRequests, ConcurrencyLimit concurrencyLimit) {
        this.parameters = parameters;
        this.conditionalRequests = conditionalRequests;
        this.concurrencyLimit = concurrencyLimit;
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> tomcat(
            JsonMapper json, @Value("${csto.public-url:#{null}}") Optional<URI> address) {
        return factory -> {
            // Resets the connection if a response fails after its beginning was sent.
            factory.setProtocol(CorrectedHttp11Protocol.class.getName());
            // Uses the public URL of the service instead of the Host header.
            address.ifPresent(url -> factory.addConnectorCustomizers(PublicUrl.of(url)));
            // 1. Logs each request, including those that Tomcat rejects.
            factory.addEngineValves(new AccessLog());
            // 2. Rejects malformed URLs, and writes problems for all requests that reach no servlet.
            ProblemReportValve.install(factory, json);
        };
    }

    /** 3. Closes connections while the service shuts down. */
    @Bean
    FilterRegistrationBean<DrainFilter> first(DrainFilter filter) {
        return filter(1, filter);
    }

    /** 4. Adds the headers of all responses, and responds to OPTIONS. */
    @Bean
    FilterRegistrationBean<ResponseHeadersFilter> second() {
        return filter(2, new ResponseHeadersFilter());
    }

    /** 5. Rejects requests with a long URL, large headers or content. */
    @Bean
    FilterRegistrationBean<SizeFilter> third() {
        return filter(3, new SizeFilter());
    }

    /** 6. Redirects a URL with a slash at its end to the one without. */
    @Bean
    FilterRegistrationBean<UrlHandlerFilter> fourth() {
        return filter(
                4,
                UrlHandlerFilter.trailingSlashHandler("/**")
                        .redirect(HttpStatus.MOVED_PERMANENTLY)
                        .build());
    }

    /** 7. Sends cached responses, and caches complete ones. */
    @Bean
    FilterRegistrationBean<ResponseCache> fifth(ResponseCache filter) {
        return filter(5, filter);
    }

    private static <F extends Filter> FilterRegistrationBean<F> filter(int position, F filter) {
        FilterRegistrationBean<F> registration = new FilterRegistrationBean<>(filter);
        // The filter that begins the observation of a request, and with it the trace, is the first.
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1 + position);
        return registration;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        // 8. Announces that an operation is deprecated.
        registry.addInterceptor(new DeprecationHeaders()).addPathPatterns(API);
        // 9. Reads the query parameters.
        registry.addInterceptor(parameters).addPathPatterns(API);
        // 10. Responds with 304 if the client has the current version.
        registry.addInterceptor(conditionalRequests).addPathPatterns(API);
        // 11. Limits the number of expensive requests, and of requests with content, that are processed at once.
        registry.addInterceptor(concurrencyLimit).addPathPatterns(API, ProblemType.POST_PATH);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(parameters);
    }

    @Override
    public void configureContentNegotiation(ContentNegotiationConfigurer configurer) {
        // Otherwise Spring sends a problem about a path with an unknown extension as a file to download.
        configurer.mediaType("zip", MediaType.valueOf("application/zip"));
        configurer.strategies(List.of(new Negotiation()));
    }
}
