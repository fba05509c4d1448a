using Benchmark.Assignments;
using Benchmark.Goals;
using Benchmark.Imports.Checks;
using Benchmark.Reports;
using Shouldly;
using Xunit;

namespace Benchmark.Imports;

/// <summary>No row is left out, and none loses what it belongs to, without a word.</summary>
public sealed class BelongingTests(ReportTestHost host) : IClassFixture<ReportTestHost>
{
    private const string AssignmentHead = "Typ;Nr;Uppdrag;Under mål eller uppdrag;Status;Kommentar\n";

    [Fact]
    public async Task A_new_row_without_status_is_left_out_and_named()
    {
        var id = await host.CreateReportAsync("2018-T1");
        var importId = await host.UploadAsync(id, "uppdrag.csv", AssignmentHead + "Uppdrag;71;Fler vikarier;;;\nÅtgärd;72;Jobbspår;;;Går bra\nUppdrag;73;Klart nu;;Färdig;\n");
        var review = await host.ReviewAsync(id, importId);
        review.Rows.Where(r => r.IsBroken).Select(r => r.Findings.First(f => f.Severity == FindingSeverity.Error).Code).ShouldBe(["Check:StatusRequired", "Check:StatusRequired"]);
        review.ErrorRows.Select(r => r.Name).ShouldBe(["71 Fler vikarier", "72 Jobbspår"], ignoreOrder: true);

        await host.ImportAsync(s => s.ChangeRowAsync(id, importId, review.Rows.First(r => r.IsBroken).Key, nameof(AssignmentStatus.Started), null));
        (await host.ReviewAsync(id, importId)).Rows.Count(r => r.IsBroken).ShouldBe(1);
    }

    [Fact]
    public async Task A_new_activity_without_status_is_refused_from_a_program()
    {
        var found = await HandInAsync("2018-T2", new ReportDraft { Activities = [new("Plan mot långtidsarbetslöshet", 1, "Kartlägga", null, null)] });
        found.Single(f => f.Severity == FindingSeverity.Error).Message.ShouldContain("Kartlägga");
    }

    [Fact]
    public async Task A_measure_under_an_uppdrag_that_stays_out_is_warned_of()
    {
        var id = await host.CreateReportAsync("2019-T1");
        var importId = await host.UploadAsync(id, "uppdrag.csv", AssignmentHead + "Uppdrag;11;Öppna drivhus;;I vågen;\nÅtgärd;12;Så frön;Öppna drivhus;Påbörjad;\n");
        var row = (await host.ReviewAsync(id, importId)).Rows.Single(r => r.Section == ReportSection.Measures);
        row.Findings.ShouldHaveSingleItem().Code.ShouldBe("Check:ParentLeftOut");
    }

    [Fact]
    public async Task A_board_goal_under_another_is_warned_of()
    {
        var found = await HandInAsync("2019-T2", new ReportDraft
        {
            Goals = [new(GoalKind.Board, "21", "Fler i arbete", null, GoalAssessmentLevel.Partly), new(GoalKind.Board, "22", "Fler unga i arbete", "Fler i arbete", GoalAssessmentLevel.Partly)],
        });
        found.Single(f => f.Code == "Check:ParentIsBoardGoal").Message.ShouldContain("Fler i arbete");
    }

    [Fact]
    public async Task What_the_board_has_already_stays_where_it_is_and_that_is_said()
    {
        ReportDraft Under(string parent) => new()
        {
            Assignments = [new("31", "Utreda hamnen", null, null, null, [], AssignmentStatus.Started, null)],
            Measures = [new("32", "Mäta djupet", parent, AssignmentStatus.Started, null)],
        };
        (await HandInAsync("2020-T1", Under("Utreda hamnen"))).ShouldNotContain(f => f.Code.StartsWith("Check:Parent", StringComparison.Ordinal));
        var finding = (await HandInAsync("2020-T2", Under("Finns inte"))).Single(f => f.Found == "Finns inte");
        (finding.Code, finding.Message.Contains("ligger kvar", StringComparison.Ordinal)).ShouldBe(("Check:ParentKept", true));
    }

    [Theory]
    [InlineData("2010-T1", ReportSection.Goals, "Typ;Nr;Mål;Under mål;Bedömning\nNämndmål;53;Fler jobb;52;Helt uppfyllt\n", "Tillväxt")]
    [InlineData("2010-T2", ReportSection.Assignments, AssignmentHead + "Uppdrag;54;Utred slussen;Trygghet;Påbörjad;\n", "Trygghet")]
    [InlineData("2011-T1", ReportSection.Measures, AssignmentHead + "Åtgärd;56;Mät slussen;55;Påbörjad;\n", "Laga slussen")]
    [InlineData("2011-T2", ReportSection.Measures, AssignmentHead + "Uppdrag;57;Bygg ny sluss;;Påbörjad;\nÅtgärd;56;Mät slussen;Bygg ny sluss;Påbörjad;\n", "Bygg ny sluss")]
    public async Task What_is_put_under_another_is_moved_and_the_review_shows_from_where(string period, ReportSection section, string csv, string to)
    {
        var id = await host.CreateReportAsync(period);
        var from = (await GiveAsync(id, Canal()))[section].ShouldHaveSingleItem();
        var importId = await host.UploadAsync(id, section == ReportSection.Goals ? "mål.csv" : "uppdrag.csv", csv);
        var row = (await host.ReviewAsync(id, importId)).Rows.Single(r => r.Section == section && r.Change == RowChange.Changed);
        row.Fields.Single(f => f.Label == "Hör till").ShouldBe(new RowFieldDto("Hör till", from, to));
        await TakeInAsync(id, importId);
        (await ParentsAsync(id))[section].ShouldHaveSingleItem().ShouldBe(to);
    }

    [Fact]
    public async Task A_program_moves_and_its_next_hand_in_is_no_change()
    {
        var id = await host.CreateReportAsync("2012-T1");
        await GiveAsync(id, Canal());
        var moved = Canal() with { Measures = [new("56", "Mät slussen", "Trygghet", AssignmentStatus.Started, null)] };
        (await GiveAsync(id, moved))[ReportSection.Measures].ShouldHaveSingleItem().ShouldBe("Trygghet");
        (await host.AsContributorAsync<IReportImportAppService, HandInResultDto>(s => s.HandInAsync(id, moved, null, dryRun: true))).ChangedRows.ShouldBe(0);
    }

    [Fact]
    public async Task A_row_without_status_moves_nothing_and_says_so()
    {
        var id = await host.CreateReportAsync("2012-T2");
        await GiveAsync(id, Canal());
        var review = await host.ReviewAsync(id, await host.UploadAsync(id, "uppdrag.csv", AssignmentHead + "Åtgärd;56;Mät slussen;Trygghet;;\n"));
        var finding = review.Rows.ShouldHaveSingleItem().Findings.Single(f => f.Code == CheckCodes.ParentUnmoved);
        finding.Message.ShouldContain("ligger kvar under ”Utred slussen”");
    }

    private static ReportDraft Canal() => new()
    {
        Goals =
        [
            new(GoalKind.Strategic, "51", "Trygghet", null, GoalAssessmentLevel.Fully),
            new(GoalKind.Strategic, "52", "Tillväxt", null, GoalAssessmentLevel.Fully),
            new(GoalKind.Board, "53", "Fler jobb", "Trygghet", GoalAssessmentLevel.Fully),
        ],
        Assignments =
        [
            new("54", "Utred slussen", "Tillväxt", null, null, [], AssignmentStatus.Started),
            new("55", "Laga slussen", "Tillväxt", null, null, [], AssignmentStatus.Started),
        ],
        Measures = [new("56", "Mät slussen", "Utred slussen", AssignmentStatus.Started, null)],
    };

    private async Task<ILookup<ReportSection, string?>> GiveAsync(Guid id, ReportDraft draft)
    {
        await host.ImportAsync(async s => (await s.HandInAsync(id, draft, null, dryRun: false)).IsApplied.ShouldBeTrue());
        return await ParentsAsync(id);
    }

    // Of the goal 53, the uppdrag 54 and the åtgärd 56.
    private async Task<ILookup<ReportSection, string?>> ParentsAsync(Guid id)
    {
        var draft = (await host.AsContributorAsync<IReportAppService, ReportDraftDto>(s => s.GetDraftAsync(id))).Draft;
        return draft.Goals.Where(g => g.Number == "53").Select(g => (Section: ReportSection.Goals, Parent: g.Parent))
            .Concat(draft.Assignments.Where(a => a.Number == "54").Select(a => (Section: ReportSection.Assignments, Parent: a.Goal)))
            .Concat(draft.Measures.Where(m => m.Number == "56").Select(m => (Section: ReportSection.Measures, Parent: m.Parent)))
            .ToLookup(r => r.Section, r => draft.Goals.FirstOrDefault(g => g.Number == r.Parent)?.Title ?? r.Parent);
    }

    [Fact]
    public async Task A_word_of_assessment_is_asked_about_in_Swedish()
    {
        var found = await HandInAsync("2021-T1", new ReportDraft { Goals = [new(GoalKind.Board, null, "Fler läser", null, null, "Toppen")] });
        found.Single(f => f.Code == CheckCodes.UnknownAssessment).Expected.ShouldBe("Helt uppfyllt, I hög grad uppfyllt, Delvis uppfyllt, Ej uppfyllt");
    }

    [Fact]
    public async Task A_cost_below_zero_is_handed_over_only_with_a_reason()
    {
        var id = await host.CreateReportAsync("2016-T1");
        var draft = new ReportDraft { FinanceLines = [new("ekonomiskt-bistand", "cost", Indicators.ValueKind.Outcome, "2016-T1", -4_000_000)] };
        await host.ImportAsync(async s => (await s.HandInAsync(id, draft, null, dryRun: false)).IsApplied.ShouldBeTrue());
        var refusal = await Should.ThrowAsync<ReportRefusedException>(() => host.ContributeAsync(s => s.SubmitAsync(id)));
        refusal.Findings.ShouldHaveSingleItem().Code.ShouldBe(CheckCodes.UnexpectedSign);
    }

    [Fact]
    public async Task A_word_that_the_hand_in_does_not_ask_about_is_refused()
    {
        var id = await host.CreateReportAsync("2016-T2");
        var importId = await host.UploadAsync(id, "uppdrag.csv", AssignmentHead + "Uppdrag;1;Fler feriearbeten;;I vågskålen;\n");
        (await Should.ThrowAsync<BusinessException>(() => host.ImportAsync(s => s.MapStatusWordAsync(id, importId, "Färdig", AssignmentStatus.Stopped)))).Code
            .ShouldBe("Benchmark:Imports.WordNotAsked");
        (await Should.ThrowAsync<BusinessException>(() => host.ImportAsync(s => s.MapAssessmentWordAsync(id, importId, "Toppen", GoalAssessmentLevel.Fully)))).Code
            .ShouldBe("Benchmark:Imports.WordNotAsked");
    }

    [Fact]
    public async Task A_word_learnt_twice_at_once_is_no_error()
    {
        async Task<(Guid Report, Guid Import)> AskAsync(string period)
        {
            var id = await host.CreateReportAsync(period);
            return (id, await host.UploadAsync(id, "uppdrag.csv", AssignmentHead + "Uppdrag;1;Fler feriearbeten;;Snart där;\n"));
        }

        List<(Guid Report, Guid Import)> asked = [];
        foreach (var month in Enumerable.Range(1, 6))
        {
            asked.Add(await AskAsync($"2015-{month:00}"));
        }

        await Task.WhenAll(asked.Select(a => host.ImportAsync(s => s.MapStatusWordAsync(a.Report, a.Import, "Snart där", AssignmentStatus.Started))));
        foreach (var (report, import) in asked)
        {
            (await host.ReviewAsync(report, import)).UnknownWords.ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task An_upload_that_was_refused_at_the_saving_still_waits_for_review()
    {
        var id = await host.CreateReportAsync("2022-T1");
        List<Guid> imports = [];
        foreach (var number in Enumerable.Range(1, 6))
        {
            imports.Add(await host.UploadAsync(id, "uppdrag.csv", AssignmentHead + $"Uppdrag;{number};Fler feriearbeten {number};;Färdig;\n"));
        }

        var revision = (await host.GetAsync(id)).Revision;
        var states = await Task.WhenAll(imports.Select(import => host.AsContributorAsync<IReportImportAppService, ImportState>(async s =>
        {
            try
            {
                await s.ApplyAsync(id, import, revision);
            }
            catch (BusinessException error) when (error.Code == BenchmarkErrorCodes.Imports.ReportChanged)
            {
                // The page shows the review again in the same unit of work.
            }

            return (await s.GetReviewAsync(id, import)).State;
        })));
        states.Count(s => s == ImportState.Applied).ShouldBe(1);
    }

    [Fact]
    public async Task An_empty_comment_cell_leaves_the_comment_and_one_emptied_on_screen_does_not()
    {
        var id = await host.CreateReportAsync("2022-T2");
        await TakeInAsync(id, await host.UploadAsync(id, "a.csv", AssignmentHead + "Uppdrag;81;Fler båtar;;Påbörjad;Går bra\n"));
        await TakeInAsync(id, await host.UploadAsync(id, "b.csv", AssignmentHead + "Uppdrag;81;Fler båtar;;Färdig;\n"));
        (await ContentAsync()).Comment.ShouldBe("Går bra");

        var emptied = await host.UploadAsync(id, "c.csv", AssignmentHead + "Uppdrag;81;Fler båtar;;Färdig;\n");
        await host.ImportAsync(s => s.ChangeRowAsync(id, emptied, "Assignments-0", null, string.Empty));
        await TakeInAsync(id, emptied);
        (await ContentAsync()).Comment.ShouldBeNull();

        async Task<ContentRowDto> ContentAsync() =>
            (await host.AsContributorAsync<IReportAppService, IReadOnlyList<ContentRowDto>>(s => s.GetContentAsync(id))).ShouldHaveSingleItem();
    }

    private async Task TakeInAsync(Guid id, Guid importId)
    {
        var revision = (await host.ReviewAsync(id, importId)).Revision;
        await host.ImportAsync(s => s.ApplyAsync(id, importId, revision));
    }

    private async Task<IReadOnlyList<FindingDto>> HandInAsync(string period, ReportDraft draft)
    {
        var id = await host.CreateReportAsync(period);
        return (await host.AsContributorAsync<IReportImportAppService, HandInResultDto>(s => s.HandInAsync(id, draft, null, dryRun: false))).Findings;
    }
}
