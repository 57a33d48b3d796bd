package org.cstorecords.evidence;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.cstorecords.record.Entry;
import org.hibernate.annotations.Immutable;

/** Paragraph of a source document. */
@Entity
@Immutable
public class Paragraph {

    @EmbeddedId
    private Locator locator;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "document_id")
    private Entry document;

    protected Paragraph() {}

    Locator locator() {
        return locator;
    }

    Entry document() {
        return document;
    }

    /**
     * Position of a paragraph in the source files.
     *
     * @param file the name of the source file
     * @param number the position among the non-blank lines of the file, from 1
     */
    @Embeddable
    record Locator(String file, int number) {}
}
