using Benchmark.Imports.Checks;
using Benchmark.Reports;

namespace Benchmark.Imports;

/// <summary>A hand-in held against the report: what it would change, and what is wrong with which row.</summary>
internal sealed class ImportComparison
{
    private readonly ReportWorkspace _workspace;
    private readonly ReportDraft _incoming;
    private readonly Dictionary<DraftRow, List<Finding>> _byRow = [];
    private readonly List<Finding> _general = [];
    private readonly HashSet<DraftRow> _broken = [];

    /// <summary>Holds a hand-in against the report.</summary>
    /// <param name="workspace">The report.</param>
    /// <param name="result">What was handed in.</param>
    /// <param name="channel">How: an empty cell of a file says nothing, a field that a program leaves out is empty.</param>
    public ImportComparison(ReportWorkspace workspace, ReadResult result, ImportChannel channel)
    {
        _workspace = workspace;
        _incoming = channel is ImportChannel.Api or ImportChannel.Form ? result.Draft : HeldComments.Fill(result.Draft, workspace.Draft, workspace.Register);
        Merge = new DraftMerge(workspace.Draft, _incoming, workspace.Register, _broken);
        Place(result.Findings);
        if (UnreadImports.ReasonOf(result) is not null)
        {
            // What the report lacks is no news to someone whose file couldn't be read.
            return;
        }

        PlaceChecks(DraftChecks.Run(Merge.Merged, workspace.Checks));
        foreach (var (row, finding) in StatusCheck.Run(_incoming, Merge, workspace.Register))
        {
            // The reader warns of the empty cell; once is enough.
            _byRow.GetValueOrDefault(row)?.RemoveAll(f => f.Code == ImportFindingCodes.StatusMissing);
            _broken.Add(row);
            Add(row, finding);
        }

        foreach (var (row, finding) in ParentCheck.Run(_incoming, _broken, workspace.Register, Merge))
        {
            Add(row, finding);
        }
    }

    public DraftMerge Merge { get; }

    /// <summary>Rows that are left out until they are mended.</summary>
    public IReadOnlySet<DraftRow> Broken => _broken;

    /// <summary>Findings that belong to no single row of the hand-in, the heaviest first.</summary>
    public IEnumerable<Finding> General => _general.OrderByDescending(FindingWeight.Of);

    /// <summary>The general findings without those that <see cref="LeftOut"/> names a line for.</summary>
    public IEnumerable<Finding> AboutFile => General.Where(finding => !IsLeftOut(finding) || finding.Source!.Row is null || IsAboutSheet(finding));

    /// <summary>What the hand-in can't give: rows with errors, lines that no row could be made of, and sheets that weren't read.</summary>
    public IReadOnlyList<LeftOutRow> LeftOut =>
    [
        .. _broken.OrderBy(row => row.Section).ThenBy(row => DraftRows.SourceOf(_incoming, row)?.Row).ThenBy(row => row.Index)
            .Select(row => new LeftOutRow(row.ToString(), DraftRows.Only(_incoming, row), DraftRows.SourceOf(_incoming, row), ErrorsOf(row))),
        .. _general.Where(IsLeftOut)
            .GroupBy(finding => IsAboutSheet(finding) ? finding.Source! with { Row = null, Column = null } : finding.Source! with { Column = null })
            .Select(line => new LeftOutRow(null, null, line.Key.Row is null ? line.Key : line.First().Source, [.. line])),
    ];

    /// <summary>All findings, the general ones first.</summary>
    public IEnumerable<Finding> All => _general.Concat(_byRow.OrderBy(r => r.Key.Section).ThenBy(r => r.Key.Index).SelectMany(r => r.Value));

    /// <summary>The sound rows that change something.</summary>
    public ReportDraft Changes => Merge.Changes(_broken);

    /// <summary>The rows in words.</summary>
    public IReadOnlyList<ImportRowDto> Rows()
    {
        var builder = new ContentRowBuilder(_workspace);
        var fields = new RowFields(Merge.Belonging);
        return
        [
            .. DraftRows.Of(_incoming).Select(at =>
            {
                var row = builder.Build(DraftRows.Find(_incoming, at), at.ToString());
                var (change, held) = Merge.ChangeOf(at);
                var now = held is null ? null : builder.Build(held, row.Key);
                return new ImportRowDto
                {
                    Key = row.Key,
                    Section = row.Section,
                    Group = row.Group,
                    Name = row.Name,
                    Detail = row.Detail,
                    Unit = row.Unit,
                    Value = row.Value,
                    Mark = row.Mark,
                    Comment = row.Comment,
                    YearBefore = row.YearBefore,
                    Before = row.Before,
                    LastSaid = row.LastSaid,
                    Input = row.Input,
                    Current = now?.Value,
                    Fields = change is RowChange.New or RowChange.Changed ? fields.Changes(DraftRows.Find(_incoming, at), held) : [],
                    Change = change,
                    IsBroken = _broken.Contains(at),
                    Where = FindingWords.Place(DraftRows.SourceOf(_incoming, at)),
                    Weight = _byRow.TryGetValue(at, out var findings) ? findings.Max(FindingWeight.Of) : 0,
                    IsDoubtful = findings?.Exists(finding => FindingWeight.Of(finding) == FindingWeight.Serious) == true,
                    Findings = [.. (findings ?? []).OrderByDescending(FindingWeight.Of).Select(FindingWords.Say)],
                };
            }),
        ];
    }

    /// <summary>Whether a finding speaks of a row. A value is one cell of its line; an uppdrag or goal is all of its line.</summary>
    public static bool IsAbout(Finding finding, ReportDraft draft, DraftRow row)
    {
        var isCell = row.Section is DraftSection.Figures or DraftSection.Finance;
        return finding.Source is { Row: not null } at
            && DraftRows.SourceOf(draft, row) is { } source
            && at.File == source.File
            && at.Sheet == source.Sheet
            && at.Row == source.Row
            && (!isCell || at.Column is null || at.Column == source.Column);
    }

    // A sheet that isn't there may have been left out on purpose, and is said of the file.
    private static bool IsLeftOut(Finding finding) =>
        finding is { Severity: FindingSeverity.Error, Source.Sheet: not null, Code: not ImportFindingCodes.MissingSheet };

    // Their place is the row of headings.
    private static bool IsAboutSheet(Finding finding) =>
        finding.Code is ImportFindingCodes.MissingColumn or ImportFindingCodes.ColumnTellsApart or ImportFindingCodes.DuplicateColumn or ImportFindingCodes.OtherPeriod;

    private IReadOnlyList<Finding> ErrorsOf(DraftRow row) =>
        [.. (_byRow.GetValueOrDefault(row) ?? []).Where(finding => finding.Severity == FindingSeverity.Error)];

    private void Place(IReadOnlyList<Finding> findings)
    {
        if (findings.Count == 0)
        {
            return;
        }

        var places = new Dictionary<(string File, string? Sheet, int Row), List<DraftRow>>();
        foreach (var row in DraftRows.Of(_incoming))
        {
            if (DraftRows.SourceOf(_incoming, row) is { Row: { } line } source)
            {
                var place = (source.File, source.Sheet, line);
                if (!places.TryGetValue(place, out var rows))
                {
                    places[place] = rows = [];
                }

                rows.Add(row);
            }
        }

        foreach (var finding in findings)
        {
            var candidates = finding.Source is { Row: { } line } source ? places.GetValueOrDefault((source.File, source.Sheet, line)) ?? [] : [];
            var about = candidates.Where(row => IsAbout(finding, _incoming, row)).Cast<DraftRow?>().FirstOrDefault();
            if (about is { } at)
            {
                Add(at, finding);
                if (finding.Severity == FindingSeverity.Error)
                {
                    _broken.Add(at);
                }
            }
            else
            {
                _general.Add(finding);
            }
        }
    }

    private void PlaceChecks(CheckResult checks)
    {
        _broken.UnionWith(checks.Broken.Where(IsIncoming));
        foreach (var finding in checks.Findings)
        {
            if (finding.Data?.GetValueOrDefault(DraftRow.DataName) is not { } name || !DraftRow.TryParse(name, out var row))
            {
                _general.Add(finding);
            }
            else if (IsIncoming(row.Value) && !IsSaid(row.Value, finding) && !IsSaidOfSheet(finding))
            {
                Add(row.Value, finding);
            }
        }
    }

    private bool IsIncoming(DraftRow row) => row.Index < DraftRows.Count(_incoming, row.Section);

    // The reader and the checks look for some of the same things; once is enough.
    private bool IsSaid(DraftRow row, Finding finding) =>
        _byRow.GetValueOrDefault(row)?.Any(f => (After(f.Code) == After(finding.Code) || After(finding.Code) == "NoValue") && (FieldOf(f) is not { } field || field == FieldOf(finding))) == true;

    // Where all of a sheet's shares are fractions, that is said once.
    private bool IsSaidOfSheet(Finding finding) =>
        finding.Code == CheckCodes.PercentAsFraction && _general.Exists(f => f.Code == ImportFindingCodes.PercentAsFraction && f.Source?.Sheet == finding.Source?.Sheet);

    private static string? FieldOf(Finding finding) => finding.Data?.GetValueOrDefault(DraftRow.FieldName);

    private static string After(string code) => code[(code.IndexOf(':', StringComparison.Ordinal) + 1)..];

    private void Add(DraftRow row, Finding finding)
    {
        if (!_byRow.TryGetValue(row, out var list))
        {
            _byRow[row] = list = [];
        }

        list.Add(finding);
    }
}
