// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/recordbody.h"

#include "gui/errortext.h"
#include "gui/recordcontent.h"
#include "gui/tracklist.h"
#include "gui/widgets.h"

#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vv::gui {

RecordBody::RecordBody(const Metrics &metrics, QWidget *parent)
    : QWidget(parent)
    , m_tracks(new TrackList(metrics))
    , m_problem(new QWidget)
    , m_problemText(makeLabel(u"muted"_s))
    , m_line(makeSeparator())
    , m_facts(new QGridLayout)
    , m_source(makeLink(tr("Data provided by Discogs."), u"https://www.discogs.com"_s))
{
    m_problem->setObjectName(u"detailProblem"_s);
    m_source->setObjectName(u"discogsSource"_s);
    QPushButton *retry = makeButton(u"retryDetailButton"_s, tr("Try again"), u"link"_s);
    auto *problem = new QVBoxLayout(m_problem);
    problem->setContentsMargins(0, 0, 0, 0);
    problem->setSpacing(4);
    problem->addWidget(m_problemText);
    problem->addWidget(retry, 0, Qt::AlignLeft);
    connect(retry, &QPushButton::clicked, this, &RecordBody::retryRequested);

    m_facts->setContentsMargins(0, 0, 0, 0);
    m_facts->setHorizontalSpacing(12);
    m_facts->setVerticalSpacing(6);
    m_facts->setColumnStretch(1, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(makeSeparator());
    layout->addWidget(m_tracks);
    layout->addWidget(m_problem);
    layout->addWidget(m_line);
    layout->addLayout(m_facts);
    layout->addWidget(m_source);
    layout->addStretch(1);
}

void RecordBody::setContent(const RecordContent &content, bool waiting, const std::optional<Error> &problem)
{
    if (!content.tracks.isEmpty())
        m_tracks->setTracks(content.tracks, content.artists);
    else if (waiting)
        m_tracks->setWaiting();
    else
        m_tracks->clear();
    const bool hasTracks = waiting || !content.tracks.isEmpty();
    m_tracks->setVisible(hasTracks);
    m_problem->setVisible(problem.has_value());
    m_line->setVisible(hasTracks || problem);
    if (problem) {
        const QString words = errorText(*problem, Doing::ReadingDetail).sentence();
        m_problemText->setText(content.tracks.isEmpty() ? tr("No track list: %1").arg(words) : words);
    }
    setFacts(content);
    setLink(m_source, tr("Data provided by Discogs."), discogsUrl(content.release));
}

void RecordBody::setFacts(const RecordContent &content)
{
    qDeleteAll(m_factCells);
    m_factCells.clear();
    int row = 0;
    for (const auto &[name, value] : content.facts) {
        auto *key = makeLabel(u"muted"_s, name);
        auto *text = makeLabel(u"small"_s, value);
        key->setWordWrap(false);
        text->setAlignment(Qt::AlignRight | Qt::AlignTop);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_facts->addWidget(key, row, 0, Qt::AlignTop);
        m_facts->addWidget(text, row, 1);
        m_factCells << key << text;
        ++row;
    }
}

} // namespace vv::gui
