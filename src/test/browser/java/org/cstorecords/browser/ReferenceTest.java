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
        Visitor.openReference(page);

        assertThat(page.locator("h1, h2, h3").allInnerTexts()).containsAll(summaries);
        assertCommandsRun(page, "pre", 20);
        assertThat(page.getByText("License:")).hasCount(0);
        assertThat(page.getByText("For example, GET /api/v1/decisions")).isVisible();

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("[role=tabpanel]:visible").first()).isVisible();
        assertThat(page.getByRole(AriaRole.MENU).first()).isHidden();
        assertThat(page.pdf(
                        new Page.PdfOptions().setFormat("A4").setPath(Path.of("target", "browser", "reference.pdf"))))
                .startsWith('%', 'P', 'D', 'F');

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Use the API"))
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Use the API")))
                .isVisible();
    }

    @Test
    void everyCommandOfTheApiPageRuns(Visitor visitor) {
        assertCommandsRun(visitor.open("/?page=api"), "code", 5);
    }

    private static void assertCommandsRun(Page page, String element, int least) {
        List<String> commands = page.locator(element)
                .filter(new Locator.FilterOptions().setHasText("curl '"))
                .allTextContents();
        assertThat(commands).hasSizeGreaterThanOrEqualTo(least);
        for (String command : commands) {
            assertThat(page.request()
                            .get(command.trim().replaceAll("^curl '|'$", ""))
                            .status())
                    .as(command)
                    .isEqualTo(200);
        }
    }

    @Test
    void thePageFitsAPhone(Visitor visitor) {
        Page page = visitor.onAPhone().page();
        Visitor.openReference(page);

        assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(390);
    }
}
