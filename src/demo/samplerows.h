// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vv::demo {

/**
 * The hand-written part of the sample collection: one record a line, invented from beginning to end.
 *
 * `artist|title|year|label|catno|country|format|genres>styles|folder|flags`
 * - artist: several with the join phrase in braces, "A {&} B"; a different spelling on the sleeve after a tilde.
 * - label, catno: several with a slash between blanks, in step.
 * - format: entries with " + " between them, each `[qty x]kind[,description]*[;text]`.
 * - folder: L living room, J jazz wall, S 7" boxes, F for sale, U uncategorized, - none (in the database only).
 * - flags, by blanks: cN copies, rN rating, mNAME master, nc no cover, gone, w wanted, nm no master.
 */
extern const char *const kJazzRows;
extern const char *const kRockRows;
extern const char *const kSoulRows;
extern const char *const kElectronicRows;
extern const char *const kWorldRows;
extern const char *const kClassicalRows;

} // namespace vv::demo
