package org.cstorecords.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cstorecords.browser.Roles.button;
import static org.cstorecords.browser.Roles.heading;
import static org.cstorecords.browser.Roles.link;
import static org.cstorecords.browser.Roles.region;
import static org.cstorecords.browser.Roles.searchBox;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/**
 * Five tasks of a reader who sees the site for the first time. Each begins on the first page and takes at most five steps:
 * clicks, keys and texts typed.
 */
@BrowserTest
class TasksTest {

    private static final String AGREEMENT = "Agreement on the Collective Rapid Reaction Forces of the CSTO";

    private int steps;

    @AfterEach
    void theTaskHasFewSteps(TestInfo test) {
        System.out.println(test.getDisplayName() + ": " + steps + " steps");
        assertThat(steps).isBetween(1, 5);
    }

    @Test
    void whoChairedOnADay(Visitor visitor) {
        Page page = visitor.open("/");

        click(link(page, "Who chaired on a day?"));
        assertThat(page.getByLabel("Who was a member and who was in the chair on"))
                .isFocused();
        type(page, "15 June 2009");
        press(page, "Enter");

        Locator answer = page.getByRole(AriaRole.MAIN)
                .getByText("No source states who chaired on 15 June 2009. Last stated: Russia");
        assertThat(answer).isVisible();
        answer.scrollIntoViewIfNeeded();
        assertThat(answer).isInViewport();
    }

    @Test
    void whoChairedOnADayByKeyboardAlone(Visitor visitor) {
        Page page = visitor.open("/");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        for (int tab = 0; tab < 3; tab++) {
            page.keyboard().press("Tab");
        }
        assertThat(link(page, "Who chaired on a day?")).isFocused();

        press(page, "Enter");
        type(page, "15 June 2009");
        press(page, "Enter");

        assertThat(page.getByRole(AriaRole.STATUS)).containsText("No source states who chaired on 15 June 2009.");
    }

    @Test
    void whoDidNotSign(Visitor visitor) {
        Page page = visitor.onAPhone().open("/");

        click(searchBox(page));
        type(page, "rapid reaction agreement");
        press(page, "Enter");
        click(link(page, AGREEMENT).first());

        assertThat(heading(page, AGREEMENT)).isVisible();
        Locator positions = page.getByRole(AriaRole.TABLE).first().getByRole(AriaRole.ROW);
        for (String state : new String[] {"Belarus", "Uzbekistan"}) {
            assertThat(positions.filter(new Locator.FilterOptions().setHasText(state)))
                    .containsText("Not signed");
        }
    }

    @Test
    void whatIsContradicted(Visitor visitor) {
        Page page = visitor.open("/");

        click(link(page, "Which decisions do sources contradict each other about?"));
        click(link(page, AGREEMENT).first());
        click(link(page, "The sources disagree on 3 points"));

        Locator contradictions = region(page, "Where the sources contradict each other");
        assertThat(contradictions).isInViewport();
        assertThat(contradictions).containsText("This record says");
        assertThat(contradictions).containsText("Other sources say");
    }

    @Test
    void whichWordsSaySo(Visitor visitor) {
        Page page = visitor.page();
        page.route(
                Pattern.compile("/paragraphs\\?"),
                route -> Answers.paragraphs(route, number -> "Invented words no. " + number + "."));
        page.navigate("/");
        Visitor.waitUntilLoaded(page);

        click(link(page, "Who did not sign?"));
        click(link(page, AGREEMENT).first());
        click(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Positions: "))
                .first());

        Locator words = page.locator(".cited").first();
        assertThat(words).hasText(Pattern.compile("^¶ \\d+ Invented words no. \\d+\\.$"));
        words.scrollIntoViewIfNeeded();
        Visitor.screenshot(page, "TasksTest.words");
    }

    @Test
    void citeIt(Visitor visitor) {
        Page page = visitor.open("/");

        click(link(page, "Who did not sign?"));
        click(link(page, AGREEMENT).first());
        click(link(page, "Cite this"));
        assertThat(heading(page, "Cite this")).isInViewport();
        click(button(page, "Copy as text"));

        page.waitForFunction("async () => (await navigator.clipboard.readText()).includes('Rapid Reaction')");
    }

    private void click(Locator target) {
        target.click();
        steps++;
    }

    /** Types into what has the focus. */
    private void type(Page page, String text) {
        page.keyboard().type(text);
        steps++;
    }

    private void press(Page page, String key) {
        page.keyboard().press(key);
        steps++;
    }
}
