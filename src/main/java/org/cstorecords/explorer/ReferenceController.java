package org.cstorecords.explorer;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code /reference}: the whole description of the API on one page, to be read and printed. */
@Hidden
@RestController
class ReferenceController {

    private final Resource page = new ClassPathResource("static/explorer/reference/index.html");

    @GetMapping(path = "/reference", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    ResponseEntity<Resource> page() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .eTag(ExplorerConfiguration.tag(page))
                .body(page);
    }
}
