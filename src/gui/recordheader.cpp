// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/recordheader.h"

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
    , m_artist(makeLabel(u"accent"_s))
    , m_origin(makeLabel(u"muted"_s))
    , m_format(makeLabel(u"muted"_s))
    , m_genres(makeLabel(u"muted"_s))
    , m_stars(new StarsLabel(metrics.touch ? metrics.title : metrics.body + 2, metrics.touch ? metrics.control : 0))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    layout->addWidget(m_title);
    layout->addWidget(m_artist);
    layout->addSpacing(4);
    for (QLabel *label : {m_origin, m_format, m_genres})
        layout->addWidget(label);
    layout->addSpacing(5);
    layout->addWidget(m_stars);
    m_stars->setEditable(true);
    connect(m_stars, &StarsLabel::ratingChosen, this, &RecordHeader::ratingChosen);
    for (QLabel *label : {m_title, m_artist, m_origin, m_format, m_genres})
        label->setTextInteractionFlags(metrics.touch ? Qt::NoTextInteraction : Qt::TextSelectableByMouse);
}

void RecordHeader::setContent(const RecordContent &content)
{
    const auto set = [](QLabel *label, const QString &text) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
    };
    set(m_title, content.title);
    set(m_artist, content.artist);
    set(m_origin, content.origin);
    set(m_format, content.format);
    set(m_genres, content.genres);
    m_stars->setRating(content.rating);
}

} // namespace vv::gui
