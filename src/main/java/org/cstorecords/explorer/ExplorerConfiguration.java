package org.cstorecords.explorer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Configuration of the static files of the explorer, and of unknown paths. Browsers cache the files, but revalidate them at each use, so that
 * no file is ever stale. Entity tags are digests of the content, because all files of a build have the same
 * modification time.
 */
@Configuration
class ExplorerConfiguration implements WebMvcConfigurer {

    private final ExplorerPage page;

    ExplorerConfiguration(ExplorerPage page) {
        this.page = page;
    }

    @Override
    public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
        resolvers.add(0, new UnknownPageResolver(page));
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/explorer/**")
                .addResourceLocations("classpath:/static/explorer/")
                .setCacheControl(CacheControl.noCache())
                .setUseLastModified(false)
                .setEtagGenerator(ExplorerConfiguration::etag);
    }

    /** Returns the weak entity tag of a page. */
    static String etag(String page) {
        return "W/\"" + DigestUtils.md5DigestAsHex(page.getBytes(StandardCharsets.UTF_8)) + "\"";
    }

    /** Returns a weak entity tag, because the file is sent both compressed and uncompressed. */
    static String etag(Resource file) {
        try (InputStream content = file.getInputStream()) {
            return "W/\"" + DigestUtils.md5DigestAsHex(content) + "\"";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
