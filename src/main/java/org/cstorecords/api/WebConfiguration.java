package org.cstorecords.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.util.Assert;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Reads parameters strictly on every operation, and lets pages of any origin read the record. */
@Configuration
class WebConfiguration implements WebMvcConfigurer {

    private final QueryParameters parameters;

    WebConfiguration(QueryParameters parameters) {
        this.parameters = parameters;
    }

    /** Lets every method through, so that a page that tries to write reads the problem that tells it not to. */
    @Override
    public void addCorsMappings(CorsRegistry registry) {
        registry.addMapping("/**")
                .allowedOrigins("*")
                .allowedMethods("*")
                .exposedHeaders(HttpHeaders.LINK, HttpHeaders.ETAG, HttpHeaders.RETRY_AFTER);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ParameterObjectResolver());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new NoParameters()).addPathPatterns("/api/**");
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
            return parameters.read(parameter.getParameterType(), servletRequest);
        }
    }

    private final class NoParameters implements HandlerInterceptor {

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            if (handler instanceof HandlerMethod method
                    && Arrays.stream(method.getMethodParameters())
                            .noneMatch(parameter -> parameter.hasParameterAnnotation(ParameterObject.class))) {
                parameters.none(request);
            }
            return true;
        }
    }
}
