package org.cstorecords.search;

import io.swagger.v3.oas.annotations.media.Schema;
import org.cstorecords.record.Entry;
import org.cstorecords.record.EntryType;
import org.cstorecords.record.RecordReference;
import org.springframework.web.util.HtmlUtils;

@Schema(description = "A record that matches a search.")
record SearchHit(
        @Schema(description = "Type of record.") EntryType type,

        @Schema(description = "Name or title of the record.")
        String title,

        @Schema(
                description =
                        "The sentence of the record that matches best; its first sentence if only the title matches; or"
                                + " the name that matches. It is HTML: matching words are in `<mark>` elements, other text is"
                                + " escaped.")
        String snippet,

        @Schema(description = "The record.") RecordReference record) {

    /** Stands for {@code <mark>} until the snippet is escaped; a private-use character that no record contains. */
    static final String BEGIN_MARK = "\uE000";

    /** Stands for {@code </mark>}. */
    static final String END_MARK = "\uE001";

    static SearchHit of(Entry entry, String snippet) {
        String escaped = HtmlUtils.htmlEscape(snippet, "UTF-8");
        return new SearchHit(
                entry.type(),
                entry.title(),
                escaped.replace(BEGIN_MARK, "<mark>").replace(END_MARK, "</mark>"),
                RecordReference.to(entry));
    }
}
