package org.cstorecords.document.paragraph;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** A paragraph of a document. Read from a view. */
@Entity
@Immutable
class DocumentParagraph {

    @Id
    String locator;

    Long documentId;

    String file;

    String fileSha256;

    int number;

    long citationCount;

    protected DocumentParagraph() {}
}
