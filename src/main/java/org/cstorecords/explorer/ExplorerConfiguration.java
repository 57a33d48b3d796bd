package org.cstorecords.explorer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Serves the files of the page such that none is ever stale: a browser keeps them, and asks each time whether they are
 * the same still. They are told apart by what they hold, as files of one build are all of one time.
 */
@Configuration
class ExplorerConfiguration implements WebMvcConfigurer {

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/explorer/**")
                .addResourceLocations("classpath:/static/explorer/")
                .setCacheControl(CacheControl.noCache())
                .setUseLastModified(false)
                .setEtagGenerator(ExplorerConfiguration::tag);
    }

    /** Returns a weak tag, as the same file is sent compressed and not. */
    static String tag(Resource file) {
        try (InputStream content = file.getInputStream()) {
            return "W/\"" + DigestUtils.md5DigestAsHex(content) + "\"";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
