package org.cstorecords.explorer;

import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.dao.DataAccessException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The page of the explorer at {@code /}, and the reference of the API at {@code /reference}, to read and print. */
@Hidden
@RestController
class ExplorerController {

    private static final Logger LOG = LoggerFactory.getLogger(ExplorerController.class);

    private final Resource reference = new ClassPathResource("static/explorer/reference/index.html");
    private final ExplorerPage page;
    private final RecordDescriptionService descriptions;

    ExplorerController(ExplorerPage page, RecordDescriptionService descriptions) {
        this.page = page;
        this.descriptions = descriptions;
    }

    /** Returns the page. The query string selects the view, and the head describes the record. */
    @GetMapping(path = "/", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    ResponseEntity<String> page(@RequestParam(name = "record", required = false) @Nullable String record) {
        String html = page.html(record == null ? null : description(record));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .eTag(ExplorerConfiguration.etag(html))
                .body(html);
    }

    private ExplorerPage.@Nullable Description description(String record) {
        try {
            return descriptions.of(record);
        } catch (DataAccessException | TransactionException e) {
            // The page then says itself that the service is unavailable.
            LOG.warn("The page has no description of its record: {}", e.getMessage());
            return null;
        }
    }

    @GetMapping(path = "/reference", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    ResponseEntity<Resource> reference() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .eTag(ExplorerConfiguration.etag(reference))
                .body(reference);
    }

    @GetMapping("/index.html")
    ResponseEntity<Void> index() {
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                .location(URI.create("/"))
                .build();
    }
}
