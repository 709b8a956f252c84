// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/recordheader.h"

#include "gui/record/linklabel.h"
#include "gui/recordcontent.h"
#include "gui/starslabel.h"
#include "gui/widgets.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vv::gui {

RecordHeader::RecordHeader(const QString &kind, const Metrics &metrics, QWidget *parent)
    : QWidget(parent)
    , m_title(makeLabel(kind))
    , m_artist(new LinkLabel(u"accent"_s, metrics.touch, QPalette::Highlight))
    , m_origin(new LinkLabel(u"muted"_s, metrics.touch, QPalette::PlaceholderText))
    , m_format(new LinkLabel(u"muted"_s, metrics.touch, QPalette::PlaceholderText))
    , m_genres(new LinkLabel(u"muted"_s, metrics.touch, QPalette::PlaceholderText))
    , m_stars(new StarsLabel(metrics.touch ? metrics.title : metrics.body + 2, metrics.touch ? metrics.control : 0))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    layout->addWidget(m_title);
    layout->addWidget(m_artist);
    layout->addSpacing(4);
    for (LinkLabel *label : {m_origin, m_format, m_genres})
        layout->addWidget(label);
    layout->addSpacing(5);
    layout->addWidget(m_stars);
    m_stars->setEditable(true);
    connect(m_stars, &StarsLabel::ratingChosen, this, &RecordHeader::ratingChosen);
    m_title->setTextInteractionFlags(metrics.touch ? Qt::NoTextInteraction : Qt::TextSelectableByMouse);
    m_artist->setObjectName(u"recordArtist"_s);
    m_origin->setObjectName(u"recordOrigin"_s);
    m_format->setObjectName(u"recordFormat"_s);
    m_genres->setObjectName(u"recordGenres"_s);
    for (LinkLabel *label : {m_artist, m_origin, m_format, m_genres})
        connect(label, &LinkLabel::searchRequested, this, &RecordHeader::searchRequested);
}

void RecordHeader::setContent(const RecordContent &content)
{
    m_title->setText(content.title);
    m_title->setVisible(!content.title.isEmpty());
    const auto set = [](LinkLabel *label, const QString &html) {
        label->setHtml(html);
        label->setVisible(!html.isEmpty());
    };
    set(m_artist, content.artistHtml);
    set(m_origin, content.originHtml);
    set(m_format, content.formatHtml);
    set(m_genres, content.genresHtml);
    m_stars->setRating(content.rating);
}

} // namespace vv::gui
