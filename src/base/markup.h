// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>
#include <QUrl>

namespace vv {

/// A run of a text with Discogs markup that looks and leads the same all through.
struct MarkupSpan {
    enum class Link : quint8 { None, Artist, Label, Release, Master, Web };

    QString text; ///< plain, to be escaped by who shows it; empty where markup names something by its number alone
    bool bold = false;
    bool italic = false;
    bool underline = false;
    Link link = Link::None;
    qint64 id = 0; ///< of what is named by number; 0 = by name, which is `text`
    QUrl url;      ///< Web only: http or https, with a host and without a password

    friend bool operator==(const MarkupSpan &, const MarkupSpan &) = default;
};

/**
 * What the markup of notes means: `[a=Name]`, `[a123]`, the same with l, r and m, `[url=…]…[/url]`, `[b]`, `[i]`,
 * `[u]`.
 *
 * Nothing is ever an error: what is not markup, or is not closed, is text as it stands; a web address that is not safe
 * to open loses its link and keeps its words. Line ends are "\n", other control characters are gone.
 * Cost: linear in the length. Thread: any. Source: discogs-api.md §7.4.
 */
[[nodiscard]] QList<MarkupSpan> parseMarkup(QStringView text);

/// An address that may be handed to a browser; invalid for every other one, whatever it tries.
[[nodiscard]] QUrl safeWebUrl(QStringView address);

} // namespace vv
