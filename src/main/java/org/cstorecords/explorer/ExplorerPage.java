package org.cstorecords.explorer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.cstorecords.web.format.Links;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** The HTML of the explorer, with a title, a description and a picture for those who share its URL (Open Graph). */
@Component
class ExplorerPage {

    private static final Description DEFAULT = new Description(
            "CSTO Records",
            "An independent record of the Collective Security Treaty Organization, made from five source files: each"
                    + " fact is cited, and contradictions between sources are shown side by side.");

    private final String template;

    ExplorerPage() {
        try {
            template = new ClassPathResource("static/index.html").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the page with the description of a record, or with that of the whole record if it is null. */
    String html(@Nullable Description record) {
        Description description = record == null ? DEFAULT : record;
        return template.replace("{{title}}", escaped(description.title()))
                .replace("{{description}}", escaped(description.text()))
                .replace("{{picture}}", escaped(Links.of("/explorer/card.png")));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }

    /**
     * Description of the page.
     *
     * @param title plain text
     * @param text plain text, one or two sentences
     */
    record Description(String title, String text) {}
}
