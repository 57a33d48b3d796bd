package org.cstorecords.web.bibliography;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cstorecords.version.CurrentVersion;
import org.cstorecords.web.format.Format;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Responses with bibliographic data of a record, for reference managers. */
@Component
public class Bibliography {

    private final CurrentVersion current;

    Bibliography(CurrentVersion current) {
        this.current = current;
    }

    /** Returns the response with the entry in CSL-JSON or BibTeX. */
    public ResponseEntity<Object> of(Format format, BibliographicEntry entry) {
        long version = requireNonNull(current.get(), "A dataset with records has a version")
                .version();
        return format == Format.BIBTEX
                ? ResponseEntity.ok()
                        .contentType(new MediaType(format.mediaType(), StandardCharsets.UTF_8))
                        .body(entry.bibtex(version))
                : ResponseEntity.ok(List.of(entry.csl(version)));
    }
}
