package org.cstorecords.search;

import io.swagger.v3.oas.annotations.media.Schema;
import org.cstorecords.record.Entry;
import org.cstorecords.record.EntryType;
import org.cstorecords.record.RecordReference;
import org.springframework.web.util.HtmlUtils;

@Schema(description = "A record that a search found.")
record SearchHit(
        @Schema(description = "Kind of record.") EntryType type,

        @Schema(description = "Its name or title.") String title,

        @Schema(description = "Where the words stand, as HTML: they are within `<mark>`, everything else is escaped.")
        String snippet,

        @Schema(description = "The record.") RecordReference record) {

    /** What stands before a word that was found until the rest is escaped; no text has it. */
    static final String BEGIN = "\uE000";

    /** What stands behind it. */
    static final String END = "\uE001";

    static SearchHit of(Entry entry, String snippet) {
        String escaped = HtmlUtils.htmlEscape(snippet, "UTF-8");
        return new SearchHit(
                entry.type(),
                entry.title(),
                escaped.replace(BEGIN, "<mark>").replace(END, "</mark>"),
                RecordReference.to(entry));
    }
}
