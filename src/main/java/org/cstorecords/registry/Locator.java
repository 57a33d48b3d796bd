package org.cstorecords.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/** A paragraph of a document: the non-blank line of the file, counted from 1. */
@Embeddable
class Locator {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "document_id")
    private Entry document;

    @Column(name = "file")
    private String file;

    @Column(name = "paragraph")
    private int paragraph;

    protected Locator() {}

    Entry document() {
        return document;
    }

    String file() {
        return file;
    }

    int paragraph() {
        return paragraph;
    }
}
