package org.cstorecords.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Locators by ARIA role and exact accessible name, as a screen reader presents them. */
final class Roles {

    private Roles() {}

    static Locator button(Page page, String name) {
        return named(page, AriaRole.BUTTON, name);
    }

    static Locator group(Page page, String name) {
        return named(page, AriaRole.GROUP, name);
    }

    static Locator heading(Page page, String name) {
        return named(page, AriaRole.HEADING, name);
    }

    static Locator link(Page page, String name) {
        return named(page, AriaRole.LINK, name);
    }

    static Locator region(Page page, String name) {
        return named(page, AriaRole.REGION, name);
    }

    static Locator searchBox(Page page) {
        return named(page, AriaRole.COMBOBOX, "Search the record");
    }

    /** Returns the rows of the list without the header row. */
    static Locator rows(Page page) {
        return region(page, "Results").locator("tbody").getByRole(AriaRole.ROW);
    }

    private static Locator named(Page page, AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
