package org.cstorecords.explorer;

import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /}: the page of the explorer. The query string selects the view, and the head describes the record. */
@Hidden
@RestController
class ExplorerController {

    private final ExplorerPage page;
    private final RecordDescriptions descriptions;

    ExplorerController(ExplorerPage page, RecordDescriptions descriptions) {
        this.page = page;
        this.descriptions = descriptions;
    }

    @GetMapping(path = "/", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    ResponseEntity<String> page(@RequestParam(name = "record", required = false) @Nullable String record) {
        String html = page.html(record == null ? null : descriptions.of(record));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .eTag(ExplorerConfiguration.etag(html))
                .body(html);
    }

    @GetMapping("/index.html")
    ResponseEntity<Void> index() {
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                .location(URI.create("/"))
                .build();
    }
}
