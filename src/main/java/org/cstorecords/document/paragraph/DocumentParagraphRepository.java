package org.cstorecords.document.paragraph;

import org.cstorecords.query.ListRepository;

interface DocumentParagraphRepository extends ListRepository<DocumentParagraph, String> {}
