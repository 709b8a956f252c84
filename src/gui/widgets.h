// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <Qt>

class QFrame;
class QLabel;
class QPushButton;
class QScrollArea;
class QToolButton;
class QWidget;

/// Small pieces every page is made of. `kind` is what Style knows them by: the tables of gui/style/looks.cpp.
namespace vv::gui {

/// Plain text, wrapped; never taken for markup, because most of it comes from Discogs.
[[nodiscard]] QLabel *makeLabel(const QString &kind, const QString &text = {});
/// One line with a link that opens in the browser; `text` is plain, and escaped here.
[[nodiscard]] QLabel *makeLink(const QString &text, const QString &url);
void setLink(QLabel *label, const QString &text, const QString &url);
[[nodiscard]] QFrame *makeSeparator();
[[nodiscard]] QPushButton *makeButton(const QString &name, const QString &text, const QString &kind = {});
/// An icon alone, named for screen readers and by its tool tip.
[[nodiscard]] QToolButton *makeIconButton(const QString &name, const QString &iconName, const QString &tip);
/// A vertical scroll area round `content` that shows no frame and passes keys on.
[[nodiscard]] QScrollArea *makeScroll(QWidget *content, bool touch);
void putInto(QScrollArea *area, QWidget *content, bool touch); ///< makes such a one of `area`
/// What is inside has changed, perhaps while it was not seen: then nobody tells the area how tall it is now.
void measureAgain(QScrollArea *area);
/// Until `widget`, which is somewhere in it, begins at the top.
void scrollTo(QScrollArea *area, const QWidget *widget);
void setKind(QWidget *widget, const QString &kind);
/// A chevron after its words: that a menu opens. `arrow` is down, up where its words say an order that is turned round,
/// or none.
void setArrow(QPushButton *button, Qt::ArrowType arrow = Qt::DownArrow);

/// Where lines begin and end in that direction, for QPainter::drawText(), which mirrors by itself what is not absolute.
[[nodiscard]] int leading(Qt::LayoutDirection direction);
[[nodiscard]] int trailing(Qt::LayoutDirection direction);

/// `pixels` of a layout made for the usual size of text, grown with the size the text has; as Metrics::grown().
[[nodiscard]] int grownWithText(int pixels);

/// 3,107 as the user's language writes it; with a group separator even where no language is set.
[[nodiscard]] QString numberText(qint64 number);

} // namespace vv::gui
