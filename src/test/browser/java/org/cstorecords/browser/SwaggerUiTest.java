package org.cstorecords.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@BrowserTest
class SwaggerUiTest {

    @ParameterizedTest
    @CsvSource({
        "getDecision, csc-2013-09-23-statement-on-syria",
        "getSession, csc-2013-09-23",
        "listMemberStates, Armenia",
        "searchRecords, items"
    })
    void anOperationIsExecutedWithItsExample(String operation, String expected, Visitor visitor) {
        Page page = visitor.page();
        page.navigate("/swagger-ui.html");

        Locator response = execute(page, operation);

        assertThat(response).containsText("200");
        assertThat(response).containsText(expected);
    }

    @Test
    void aCitationIsRequestedInAnotherFormat(Visitor visitor) {
        Page page = visitor.page();
        page.navigate("/swagger-ui.html");
        Locator operation = open(page, "getDecisionCitation");
        operation
                .locator(".parameters tr", new Locator.LocatorOptions().setHasText("format"))
                .getByRole(AriaRole.COMBOBOX)
                .selectOption("bibtex");

        Locator response = execute(operation);

        assertThat(response).containsText("200");
        assertThat(response).containsText(Pattern.compile("@\\w+\\{"));
    }

    private static Locator execute(Page page, String operation) {
        return execute(open(page, operation));
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
