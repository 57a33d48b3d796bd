package org.cstorecords.web.bibliography;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cstorecords.registry.CurrentVersion;
import org.cstorecords.web.format.Format;
import org.cstorecords.web.format.Negotiation;
import org.cstorecords.web.list.ListResponse;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers how to cite a record. */
@Component
public class Bibliography {

    private final CurrentVersion current;

    Bibliography(CurrentVersion current) {
        this.current = current;
    }

    /** Returns the answer to the current request in the format that it asks for. */
    public ResponseEntity<Object> of(BibliographicEntry citation) {
        HttpServletRequest request = ListResponse.request();
        long version = requireNonNull(current.get(), "A record is of a version").version();
        MediaType type = Negotiation.chosen(request);
        return type.equalsTypeAndSubtype(Format.BIBTEX.mediaType())
                ? ResponseEntity.ok()
                        .contentType(new MediaType(type, StandardCharsets.UTF_8))
                        .body(citation.bibtex(version))
                : ResponseEntity.ok(List.of(citation.csl(version)));
    }
}
