package org.cstorecords.explorer;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springdoc.core.properties.SwaggerUiConfigProperties;
import org.springdoc.core.properties.SwaggerUiOAuthProperties;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springdoc.webmvc.ui.SwaggerIndexPageTransformer;
import org.springdoc.webmvc.ui.SwaggerWelcomeCommon;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceTransformerChain;
import org.springframework.web.servlet.resource.TransformedResource;

/** Appends {@code swagger/main.js} to the script that starts Swagger UI. */
@Component
class SwaggerUiTransformer extends SwaggerIndexPageTransformer {

    private final Resource additions = new ClassPathResource("static/explorer/swagger/main.js");

    SwaggerUiTransformer(
            SwaggerUiConfigProperties properties,
            SwaggerUiOAuthProperties oAuthProperties,
            SwaggerWelcomeCommon welcome,
            ObjectMapperProvider mapper) {
        super(properties, oAuthProperties, welcome, mapper);
    }

    @Override
    public Resource transform(HttpServletRequest request, Resource resource, ResourceTransformerChain chain)
            throws IOException {
        Resource transformed = super.transform(request, resource, chain);
        if (!"swagger-initializer.js".equals(resource.getFilename())) {
            return transformed;
        }
        String script = transformed.getContentAsString(StandardCharsets.UTF_8)
                + additions.getContentAsString(StandardCharsets.UTF_8);
        return new TransformedResource(resource, script.getBytes(StandardCharsets.UTF_8));
    }
}
