// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/record/linklabel.h"

#include "gui/record/links.h"
#include "gui/widgets.h"

#include <QEvent>
#include <QFocusEvent>
#include <QGuiApplication>
#include <QTextDocumentFragment>

using namespace Qt::StringLiterals;

namespace vv::gui {

LinkLabel::LinkLabel(const QString &kind, bool touch, QPalette::ColorRole role, QWidget *parent)
    : TextLabel(parent)
    , m_role(role)
{
    setTextFormat(Qt::RichText);
    setWordWrap(true);
    setOpenExternalLinks(false);
    setKind(this, kind);
    // A finger that moves over words wants to scroll, not to mark them.
    const auto links = Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard;
    setTextInteractionFlags(touch ? links : links | Qt::TextSelectableByMouse);
    connect(this, &QLabel::linkActivated, this, &LinkLabel::open);
    connect(this, &QLabel::linkHovered, this, [this](const QString &href) {
        if (!hasFocus() && !hasSelectedText()) // what is marked, or reached with Tab, would be lost
            show(href);
    });
}

void LinkLabel::setHtml(const QString &html)
{
    if (html == m_html)
        return;
    m_html = html;
    setFocusPolicy(html.contains("<a "_L1) ? Qt::StrongFocus : Qt::NoFocus);
    setAccessibleName(words());
    show({});
}

QString LinkLabel::words() const
{
    return QTextDocumentFragment::fromHtml(m_html).toPlainText();
}

/// The colour is written into the text: rich text takes it from nowhere else.
void LinkLabel::show(const QString &underlined)
{
    m_showing = true;
    const QString colour = QGuiApplication::palette().color(m_role).name();
    QString html = m_html;
    if (!underlined.isEmpty()) {
        const QString link = u"<a href=\"%1\">"_s.arg(underlined.toHtmlEscaped());
        html.replace(link, u"<a style=\"color:%1\" href=\"%2\">"_s.arg(colour, underlined.toHtmlEscaped()));
    }
    html.replace("<a href="_L1, u"<a style=\"text-decoration:none;color:%1\" href="_s.arg(colour));
    setText(html);
    m_showing = false;
}

void LinkLabel::changeEvent(QEvent *event)
{
    TextLabel::changeEvent(event);
    if (!m_showing && (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange))
        show({});
}

/// QLabel itself marks its first link only at the next Tab.
void LinkLabel::focusInEvent(QFocusEvent *event)
{
    TextLabel::focusInEvent(event);
    const Qt::FocusReason reason = event->reason();
    if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::OtherFocusReason)
        TextLabel::focusNextPrevChild(reason != Qt::BacktabFocusReason);
}

void LinkLabel::open(const QString &href)
{
    if (const QString query = queryOfHref(href); !query.isEmpty())
        Q_EMIT searchRequested(query);
    else
        openInBrowser(href);
}

} // namespace vv::gui
