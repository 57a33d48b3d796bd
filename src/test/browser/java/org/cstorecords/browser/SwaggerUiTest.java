package org.cstorecords.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@BrowserTest
class SwaggerUiTest {

    @Test
    void operationsAreExecutedWithTheirExamples(Visitor visitor) {
        Page page = visitor.page();
        page.navigate("/swagger-ui.html");

        for (String[] operation : new String[][] {
            {"getDecision", "csc-2013-09-23-statement-on-syria"},
            {"getSession", "csc-2013-09-23"},
            {"listMemberStates", "Armenia"},
            {"searchRecords", "items"}
        }) {
            Locator response = execute(open(page, operation[0]));
            assertThat(response).containsText("200");
            assertThat(response).containsText(operation[1]);
        }
        Locator citation = open(page, "getDecisionCitation");
        citation.locator(".parameters tr", new Locator.LocatorOptions().setHasText("format"))
                .getByRole(AriaRole.COMBOBOX)
                .selectOption("bibtex");
        assertThat(execute(citation)).containsText(Pattern.compile("@\\w+\\{"));
    }

    private static Locator open(Page page, String operation) {
        Locator block = page.locator("[id$='-" + operation + "'].opblock");
        block.locator(".opblock-summary-control").click();
        block.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Try it out"))
                .click();
        return block;
    }

    private static Locator execute(Locator operation) {
        operation
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Execute"))
                .click();
        return operation.locator(".live-responses-table tbody");
    }
}
