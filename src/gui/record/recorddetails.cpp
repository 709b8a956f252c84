// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/record/recorddetails.h"

#include "gui/flowlayout.h"
#include "gui/icons.h"
#include "gui/record/detailtext.h"
#include "gui/record/linklabel.h"
#include "gui/record/links.h"
#include "gui/record/notehtml.h"
#include "gui/record/playhistory.h"
#include "gui/record/relatedlist.h"
#include "gui/record/section.h"
#include "gui/widgets.h"
#include "models/backend.h"
#include "models/money.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vv::gui {

RecordDetails::RecordDetails(const RecordParts &parts, const Metrics &metrics, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_metrics(metrics)
    , m_layout(new QVBoxLayout(this))
    , m_notes(new LinkLabel(u"small"_s, metrics.touch, QPalette::Highlight))
    , m_plays(new PlayHistory(metrics))
    , m_copies(new RelatedList(u"otherCopies"_s, parts.covers, metrics))
    , m_pressings(new RelatedList(u"otherPressings"_s, parts.covers, metrics))
    , m_openPage(makeButton(u"openOnDiscogsButton"_s, tr("Open on Discogs"), u"link"_s))
    , m_copyLink(makeButton(u"copyLinkButton"_s, tr("Copy link"), u"link"_s))
    , m_openMaster(makeButton(u"openMasterButton"_s, tr("All pressings on Discogs"), u"link"_s))
{
    setObjectName(u"recordDetails"_s);
    m_notes->setObjectName(u"releaseNotes"_s);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(14);
    m_copiesSection = new Section(u"copiesSection"_s, {}, m_copies);
    m_pressingsSection = new Section(u"pressingsSection"_s, {}, m_pressings);
    m_playsSection = new Section(u"playsSection"_s, tr("Plays"), m_plays);
    m_notesSection = new Section(u"notesSection"_s, tr("Notes on the release"), m_notes);
    add(m_copiesSection);
    add(m_pressingsSection);
    m_credits = addGrid(u"credits"_s, tr("Credits"));
    add(m_notesSection);
    m_labels = addGrid(u"labels"_s, tr("Labels and companies"));
    m_identifiers = addGrid(u"identifiers"_s, tr("Barcode and other numbers"));
    m_community = addGrid(u"community"_s, tr("On Discogs"));
    m_videos = addGrid(u"videos"_s, tr("Videos"));
    add(m_playsSection);
    m_layout->addWidget(makeLinks());
    connectLinks();
    clear();
}

void RecordDetails::add(Section *section)
{
    m_layout->addWidget(section);
}

FactGrid *RecordDetails::addGrid(const QString &name, const QString &title)
{
    auto *grid = new FactGrid(name, m_metrics);
    m_grids += grid;
    m_gridSections += new Section(name + u"Section"_s, title, grid);
    add(m_gridSections.last());
    connect(grid, &FactGrid::searchRequested, this, &RecordDetails::searchRequested);
    return grid;
}

QWidget *RecordDetails::makeLinks()
{
    auto *links = new QWidget;
    links->setObjectName(u"recordLinks"_s);
    auto *row = new FlowLayout(links, 6);
    const std::initializer_list<std::pair<QPushButton *, QString>> all{
        {m_openPage, u"external"_s}, {m_copyLink, u"link"_s}, {m_openMaster, u"external"_s}};
    for (const auto &[button, sign] : all) {
        button->setIcon(icon(sign));
        button->setIconSize(QSize(m_metrics.grown(15), m_metrics.grown(15)));
        row->addWidget(button);
    }
    if (m_metrics.touch) // a kiosk has no browser to open
        links->hide();
    return links;
}

void RecordDetails::connectLinks()
{
    connect(m_notes, &LinkLabel::searchRequested, this, &RecordDetails::searchRequested);
    connect(m_copies, &RelatedList::opened, this, &RecordDetails::copyRequested);
    connect(m_pressings, &RelatedList::opened, this, &RecordDetails::copyRequested);
    connect(m_plays, &PlayHistory::removeRequested, &m_parts.backend, &models::Backend::removePlay);
    connect(m_openPage, &QPushButton::clicked, this, [this] { openInBrowser(releaseUrl(m_release)); });
    connect(m_openMaster, &QPushButton::clicked, this, [this] { openInBrowser(masterUrl(m_master)); });
    connect(m_copyLink, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(releaseUrl(m_release));
        m_copyLink->setText(tr("Link copied"));
        m_copyLink->setIcon(icon(u"check"_s, QPalette::Highlight));
    });
}

void RecordDetails::clear()
{
    setDetail({}, {}, {});
    setRelated({});
    m_playsSection->hide();
}

void RecordDetails::setRelease(ReleaseId release, MasterId master)
{
    if (release != m_release) {
        m_copyLink->setText(tr("Copy link"));
        m_copyLink->setIcon(icon(u"link"_s));
        clear();
    }
    m_release = release;
    m_master = master;
    m_openMaster->setVisible(master.isValid());
}

void RecordDetails::setCopy(const store::CopyDetail &copy)
{
    setRelease(copy.copy.release.id, copy.copy.release.master);
    setDetail(copy.detail.value_or(ReleaseDetail()), copy.own, models::signIn(copy.accountValue));
    setRelated(copy.related);
    m_plays->setPlays(copy.history, copy.plays);
    m_playsSection->setVisible(!copy.history.isEmpty());
}

void RecordDetails::setWanted(const Release &release, const store::ReleaseFacts &facts)
{
    setRelease(release.id, release.master);
    setDetail(facts.detail.value_or(ReleaseDetail()), {}, models::signIn(facts.accountValue));
    setRelated(facts.related);
    m_playsSection->setVisible(false);
}

void RecordDetails::setDetail(const ReleaseDetail &detail, const store::OwnFacts &own, const QString &currencySign)
{
    m_notes->setHtml(noteHtml(detail.notes, detail, !m_metrics.touch));
    m_notesSection->setVisible(!detail.notes.trimmed().isEmpty());
    m_credits->setRows(creditRows(detail));
    m_labels->setRows(labelRows(detail) + releaseRows(detail));
    m_identifiers->setRows(identifierRows(detail));
    m_community->setRows(communityRows(detail, own, currencySign));
    m_videos->setRows(m_metrics.touch ? QList<FactRow>() : videoRows(detail));
    for (qsizetype i = 0; i < m_grids.size(); ++i)
        m_gridSections[i]->setVisible(!m_grids[i]->isEmpty());
}

void RecordDetails::setRelated(const QList<store::RelatedCopy> &related)
{
    QList<store::RelatedCopy> copies;
    QList<store::RelatedCopy> pressings;
    for (const store::RelatedCopy &copy : related)
        (copy.sameRelease ? copies : pressings) += copy;
    m_copies->setCopies(copies);
    m_pressings->setCopies(pressings);
    m_copiesSection->setTitle(tr("%n other copies of this release", nullptr, static_cast<int>(copies.size())));
    m_pressingsSection->setTitle(
        tr("%n other pressings in your collection", nullptr, static_cast<int>(pressings.size())));
    m_copiesSection->setVisible(!copies.isEmpty());
    m_pressingsSection->setVisible(!pressings.isEmpty());
}

} // namespace vv::gui
