package org.cstorecords.web.bibliography;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cstorecords.version.CurrentRelease;
import org.cstorecords.web.format.Format;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Responses with bibliographic data of a record, for reference managers. */
@Component
public class Bibliography {

    private final CurrentRelease release;

    Bibliography(CurrentRelease release) {
        this.release = release;
    }

    /**
     * Returns the response with the entry in CSL-JSON, BibTeX or RIS.
     *
     * @param access the day of access, for the entry
     */
    public ResponseEntity<Object> of(Format format, BibliographicEntry entry, Access access) {
        String name = release.name();
        String edition = "release " + name + (name.endsWith("+") ? " (modified)" : "");
        return switch (format) {
            case BIBTEX -> text(format, entry.bibtex(edition, access.accessed()));
            case RIS -> text(format, entry.ris(edition, access.accessed()));
            default -> ResponseEntity.ok(List.of(entry.csl(edition, access.accessed())));
        };
    }

    private static ResponseEntity<Object> text(Format format, String entry) {
        return ResponseEntity.ok()
                .contentType(new MediaType(format.mediaType(), StandardCharsets.UTF_8))
                .body(entry);
    }
}
