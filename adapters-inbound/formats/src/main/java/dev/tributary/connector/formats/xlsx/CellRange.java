package dev.tributary.connector.formats.xlsx;

import dev.tributary.connector.formats.table.Unreadable;

/**
 * A rectangle of cells.
 *
 * @param top its first row, from 1
 * @param bottom its last row
 * @param column its first, from 0
 */
record CellRange(int top, int bottom, int column) {

    private static final int ROWS = 1_048_576;
    private static final int COLUMNS = 16_384;
    private static final int LETTERS = 26;

    /** As {@code A2:B4}. */
    static CellRange of(String reference) throws Unreadable {
        String[] corners = reference.split(":", 2);
        int top = row(corners[0]);
        return new CellRange(top, row(corners[corners.length - 1]), column(corners[0]));
    }

    /** Of a cell such as {@code AB12}: 27, from 0. */
    static int column(String cell) throws Unreadable {
        int column = 0;
        for (int i = 0; i < cell.length() && isLetter(cell.charAt(i)); i++) {
            column = column * LETTERS + cell.charAt(i) - 'A' + 1;
            if (column > COLUMNS) {
                throw WorkbookFaults.damaged();
            }
        }
        if (column == 0) {
            throw WorkbookFaults.damaged();
        }
        return column - 1;
    }

    private static int row(String cell) throws Unreadable {
        int digits = 0;
        while (digits < cell.length() && isLetter(cell.charAt(digits))) {
            digits++;
        }
        return rowNumber(cell.substring(digits));
    }

    static int rowNumber(String digits) throws Unreadable {
        int row = Numbers.index(digits);
        if (row < 1 || row > ROWS) {
            throw WorkbookFaults.damaged();
        }
        return row;
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
