// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QString>
#include <QUrl>

/**
 * Where the words of a record lead: a search of the collection, or a page in the browser.
 *
 * A search is written as an address of its own ("vv-search:…"), which nothing outside the program can follow.
 */
namespace vv::gui {

/// `field:"text"` of the query grammar, without what would end the quotes.
[[nodiscard]] QString fieldQuery(const QString &field, const QString &text);

/// The address of a search.
[[nodiscard]] QString searchHref(const QString &query);
[[nodiscard]] QString queryOfHref(const QString &href); ///< empty when it is no search

/// `text` as a link; both are escaped here. Without an address it is only the text.
[[nodiscard]] QString linkHtml(const QString &href, const QString &text);
/// `text` that leads to the copies of which `field` says `value`.
[[nodiscard]] QString searchLink(const QString &field, const QString &value, const QString &text);

/// Pages of the website.
[[nodiscard]] QString releaseUrl(ReleaseId release);
[[nodiscard]] QString masterUrl(MasterId master);
[[nodiscard]] QString artistUrl(qint64 artist);
[[nodiscard]] QString labelUrl(qint64 label);

/// Hands the address to the browser, if it is one for a browser.
void openInBrowser(const QString &address);

} // namespace vv::gui
