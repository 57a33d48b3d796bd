package org.cstorecords.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.List;
import org.cstorecords.Api;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class ReferenceTest {

    @Autowired
    Api api;

    @Test
    void everyOperationIsShownOnThePageAndInPrint(Visitor visitor) {
        List<String> summaries = api.get("openapi.json").read("$.paths.*.get.summary");
        assertThat(summaries).isNotEmpty();
        Page page = visitor.page();
        page.navigate("/reference");

        for (String summary : summaries) {
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(summary)))
                    .not()
                    .hasCount(0);
        }

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        Locator sample = page.locator("[role=tabpanel]:visible").first();
        assertThat(sample).hasCSS("color", "rgb(29, 29, 27)");
        assertThat(page.getByRole(AriaRole.MENU).first()).isHidden();
        assertThat(page.pdf(
                        new Page.PdfOptions().setFormat("A4").setPath(Path.of("target", "browser", "reference.pdf"))))
                .startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void thePageFitsAPhone(Visitor visitor) {
        Page page = visitor.onAPhone().page();
        page.navigate("/reference");
        assertThat(page.getByRole(AriaRole.HEADING).first()).isVisible();

        assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(390);
    }
}
