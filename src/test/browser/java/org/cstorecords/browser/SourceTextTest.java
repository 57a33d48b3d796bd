package org.cstorecords.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cstorecords.browser.Roles.button;
import static org.cstorecords.browser.Roles.group;
import static org.cstorecords.browser.Roles.heading;
import static org.cstorecords.browser.Roles.link;
import static org.cstorecords.browser.Roles.region;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From a fact to the words of its source. */
@BrowserTest
class SourceTextTest {

    private static final String CONTESTED = "/?record=decisions/csc-2009-06-14-agreement-on-rapid-reaction-forces";
    private static final Pattern PARAGRAPHS = Pattern.compile("/paragraphs\\?");

    @Test
    void aCitationShowsTheParagraphWithItsNeighbors(Visitor visitor) {
        Page page = withTexts(visitor);
        page.navigate(CONTESTED);
        Visitor.waitUntilLoaded(page);
        Locator citation = region(page, "Sources").getByText("source 000, paragraph 34");

        citation.click();

        Locator text = group(page, "Text of source 000, paragraph 34");
        assertThat(text.locator(".cited")).hasText("¶ 34 Invented words no. 34.");
        assertThat(text.locator(".near")).hasCount(6);
        assertThat(text).containsText("Website of the President of the Russian Federation, 14 June 2009 (inferred).");
        assertThat(text).containsText("File 000_9a96e10725c5186a.txt, paragraph 34.");
        assertThat(text.locator(".cited")).isInViewport();
        assertThat(citation).hasAttribute("aria-expanded", "true");
        Visitor.screenshot(page, "SourceTextTest.paragraph");
        citation.click();
        assertThat(text).hasCount(0);
    }

    @Test
    void allCitationsOfAPropertyAreShownBesideItAndMarked(Visitor visitor) {
        Page page = withTexts(visitor);
        page.navigate(CONTESTED);
        Visitor.waitUntilLoaded(page);

        button(page, "Status: 6 citations").click();

        Locator status = page.locator(".facts > div").filter(new Locator.FilterOptions().setHasText("Contested"));
        assertThat(status.locator(".cited")).hasCount(6);
        assertThat(region(page, "Sources").locator(".arrived")).hasCount(6);
        status.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Show the paragraphs around it"))
                .first()
                .click();
        assertThat(status.locator(".near")).hasCount(6);

        page.navigate(CONTESTED + "#source-status");
        Visitor.waitUntilLoaded(page);
        assertThat(region(page, "Sources").locator(".arrived")).hasCount(6);
        assertThat(region(page, "Sources").locator(".arrived").first()).isInViewport();
    }

    @Test
    void withoutFilesThePageSaysHowToGetTheText(Visitor visitor) {
        Page page = visitor.open(CONTESTED);

        region(page, "Sources").getByText("source 000, paragraph 34").click();

        assertThat(group(page, "Text of source 000, paragraph 34"))
                .containsText("its operator has not installed the files. To read it, look for “Press conference");
        assertThat(group(page, "Text of source 000, paragraph 34"))
                .containsText("If you have the file 000_9a96e10725c5186a.txt, read its non-blank line 34.");
    }

    @Test
    void aTextThatFailedToLoadCanBeRequestedAgain(Visitor visitor) {
        visitor.expectError("status of 503");
        Page page = visitor.open(CONTESTED);
        page.route(PARAGRAPHS, route -> Answers.problem(route, "Unavailable"));
        region(page, "Sources").getByText("source 000, paragraph 34").click();
        Locator text = group(page, "Text of source 000, paragraph 34");
        assertThat(text).containsText("Temporarily unavailable");

        page.unrouteAll();
        button(page, "Try again").click();
        assertThat(text).containsText("its operator has not installed the files");
    }

    @Test
    void aParagraphIsOpenedByKeyboardAloneOnAPhone(Visitor visitor) {
        Page page = withTexts(visitor.onAPhone());
        page.navigate(CONTESTED);
        Visitor.waitUntilLoaded(page);

        button(page, "Status: 6 citations").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".cited").first()).isVisible();
        // The next stop is the link to the contradiction.
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");

        assertThat(page.locator(".passage a").first()).isFocused();
        assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(390);
    }

    @Test
    void aNoteLinksToItsParagraph(Visitor visitor) {
        Page page = withTexts(visitor);
        page.navigate(CONTESTED);
        Visitor.waitUntilLoaded(page);

        link(page, "000:24").first().click();

        assertThat(page).hasURL(Pattern.compile("documents/csc-session-2009-06-14-press-conference#p24$"));
        assertThat(heading(
                        page,
                        "Press conference following the session of the Collective Security Council of the"
                                + " Collective Security Treaty Organization"))
                .isVisible();
        assertThat(page.locator("#p24")).isInViewport();
        page.goBack();
        assertThat(heading(page, "Agreement on the Collective Rapid Reaction Forces of the CSTO"))
                .isVisible();
    }

    @Test
    void anUnknownParagraphIsExplained(Visitor visitor) {
        Page page = visitor.open("/?source=000:9999");

        assertThat(heading(page, "No such source")).isVisible();
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("such as 000:24");
    }

    private static Page withTexts(Visitor visitor) {
        Page page = visitor.page();
        page.route(PARAGRAPHS, route -> Answers.paragraphs(route, number -> "Invented words no. " + number + "."));
        return page;
    }
}
