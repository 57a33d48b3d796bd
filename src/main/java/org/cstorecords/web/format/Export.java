package org.cstorecords.web.format;

import java.util.function.Consumer;

/**
 * A whole list, to be written while it is read.
 *
 * @param name what the file is called, without extension
 * @param type what a row is, a record
 * @param rows gives all rows in their order to whom it is told
 * @param <R> what a row is
 */
public record Export<R>(String name, Class<R> type, Consumer<Consumer<R>> rows) {}
