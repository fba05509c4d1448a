using Benchmark.Assignments;
using Benchmark.Goals;
using Benchmark.Reports;
using Benchmark.TestBase;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Benchmark.StatusBoards;

public sealed class StatusBoardAppServiceTests : IAsyncLifetime
{
    private static readonly ReportPeriod T1 = ReportPeriod.T1(2020);
    private static readonly ReportPeriod T2 = ReportPeriod.T2(2020);

    private readonly PublishedBoard _board = new("0380");
    private BenchmarkTestHost _host = null!;
    private Report _second = null!;

    // T1: culverts påbörjat, road väntar, gone färdigt. T2: culverts försenat, road väntar, another nytt.
    public async Task InitializeAsync()
    {
        _host = await BenchmarkTestHost.CreateAsync();
        await _host.AddMunicipalitiesAsync(("0380", "Uppsala", "03", "B3"), ("1490", "Borås", "14", "B3"), ("9001", "Abyn", "91", "C8"));
        var economy = _board.Goal(GoalKind.Strategic, "10", "Ekonomi");
        var safety = _board.Goal(GoalKind.Strategic, "2", "Trygghet");
        var own = _board.Goal(GoalKind.Board, null, "Färre med bistånd", economy);
        var culverts = _board.Assignment("Bygg trygga gångtunnlar", safety, 2018, "KS", "UBN");
        var road = _board.Assignment("Ordna en väg in", own);
        var gone = _board.Assignment("Skriv en plan");
        var another = _board.Assignment("Pröva något nytt");
        var light = _board.Measure("21", "Sätt upp ljus", culverts);
        var call = _board.Measure("22", "Ring alla", goal: own);
        var loose = _board.Measure("23", "Städa");
        var plan = _board.Plan("26-punktsplan");
        await _board.PublishAsync(_host, T1, report =>
        {
            report.FollowUpAssignment(culverts.Id, AssignmentStatus.Started, "Pågår", null, null);
            report.FollowUpAssignment(road.Id, AssignmentStatus.Waiting, "Väntar.", null, null);
            report.FollowUpAssignment(gone.Id, AssignmentStatus.Completed, "Klart", null, null);
        });
        _second = await _board.PublishAsync(_host, T2, report =>
        {
            report.AssessGoal(safety.Id, "Gränby", GoalAssessmentLevel.Partly, "Delvis", null);
            report.AssessGoal(safety.Id, "Gottsunda", GoalAssessmentLevel.Largely, "I hög grad uppfyllt", null);
            report.AssessGoal(own.Id, null, GoalAssessmentLevel.NotMet, "Ej uppfyllt", "Fler hushåll.");
            report.FollowUpAssignment(culverts.Id, AssignmentStatus.Delayed, "Avviker från plan", "2021", "Marken är våt.");
            report.FollowUpAssignment(road.Id, AssignmentStatus.Waiting, "Väntar.", null, null);
            report.FollowUpAssignment(another.Id, AssignmentStatus.Completed, "Färdigt.", null, null);
            report.FollowUpMeasure(light.Id, AssignmentStatus.Started, "Påbörjad", null);
            report.FollowUpMeasure(call.Id, AssignmentStatus.Completed, "Färdig", null);
            report.FollowUpMeasure(loose.Id, AssignmentStatus.Waiting, "Väntar", null);
            report.FollowUpActivity(plan.GetOrAdd(2, "Andra").Id, AssignmentStatus.Stopped, "Stoppad", null, null);
            report.FollowUpActivity(plan.GetOrAdd(1, "Första").Id, AssignmentStatus.Completed, "Färdig", "2020", null);
        });
    }

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task Everything_is_counted_and_stands_where_it_belongs()
    {
        var board = await GetAsync();
        board.AssignmentCounts.ShouldBe(new StatusCountsDto(1, 0, 1, 1, 0, 0));
        board.MeasureCounts.Total.ShouldBe(3);
        board.ActivityCounts.ShouldBe(new StatusCountsDto(1, 0, 0, 0, 1, 0));
        board.GoalAssessments.ShouldBe(3);
        board.Goals.Select(g => (g.Key, g.Title, g.AssignmentCounts.Total)).ShouldBe([("2", "Trygghet", 1), ("10", "Ekonomi", 1), ("utan", null, 1)]);
        board.Goals[0].Assessments.Select(a => (a.Qualifier, a.Level)).ShouldBe([("Gottsunda", GoalAssessmentLevel.Largely), ("Gränby", GoalAssessmentLevel.Partly)]);
        board.Goals[1].Goals.Single().Measures.Single().Title.ShouldBe("Ring alla");
        board.OtherMeasures.Single().Title.ShouldBe("Städa");
        board.Plans.Single().Activities.Select(a => (a.Number, a.ExpectedDone)).ShouldBe([(1, "2020"), (2, null)]);
        var late = board.Assignments[0];
        (late.Printed, late.ExpectedDone, late.Comment, late.GivenYear).ShouldBe(("Avviker från plan", "2021", "Marken är våt.", 2018));
        late.SharedWith.ShouldBe(["KS", "UBN"]);
        late.Measures.Single().Number.ShouldBe("21");
        (board.Head.DecisionParagraph, board.Head.RegistryNumber, board.Head.DecisionDate).ShouldBe(("§ 84", "AMN-2020-00307", new DateOnly(2020, 9, 24)));
    }

    [Fact]
    public async Task Status_and_goal_filter_the_list_but_not_the_counts()
    {
        var delayed = await GetAsync(new GetStatusBoardDto("uppsala", "arbetsmarknadsnamnden", "2020-T2", Status: AssignmentStatus.Delayed));
        delayed.Assignments.Single().Title.ShouldBe("Bygg trygga gångtunnlar");
        delayed.AssignmentCounts.Total.ShouldBe(3);
        var underGoal = await GetAsync(new GetStatusBoardDto("uppsala", "arbetsmarknadsnamnden", "2020-T2", Goal: "10"));
        underGoal.Assignments.Single().Title.ShouldBe("Ordna en väg in");
        (await GetAsync(new GetStatusBoardDto("uppsala", "arbetsmarknadsnamnden", "2020-T2", Status: AssignmentStatus.Delayed, Goal: "10"))).Assignments.ShouldBeEmpty();
        (await GetAsync()).Assignments.Count.ShouldBe(3);
        var unknown = await ShouldFailAsync(new GetStatusBoardDto("uppsala", "arbetsmarknadsnamnden", "2020-T2", Goal: "3"), BenchmarkErrorCodes.StatusBoards.UnknownGoal);
        unknown.Data["valid"].ShouldBe("2, 10, utan");
    }

    [Fact]
    public async Task An_uppdrag_keeps_its_history_and_the_board_says_what_moved()
    {
        var board = await GetAsync();
        board.Assignments[0].History.ShouldBe([new StatusThenDto("2020-T1", AssignmentStatus.Started, "Pågår")]);
        board.Assignments.Select(a => a.Change).ShouldBe([AssignmentChange.Moved, AssignmentChange.Unchanged, AssignmentChange.New]);
        var movement = board.Movement.ShouldNotBeNull();
        (movement.Period, movement.New, movement.Unchanged).ShouldBe(("2020-T1", 1, 1));
        movement.Moves.ShouldBe([new MoveDto(AssignmentStatus.Started, AssignmentStatus.Delayed, 1)]);
        movement.Gone.ShouldBe([new GoneDto("Skriv en plan", AssignmentStatus.Completed)]);
    }

    [Fact]
    public async Task A_board_is_read_as_of_its_period()
    {
        var first = await GetAsync(new GetStatusBoardDto("0380", "Arbetsmarknadsnämnden", "2020-t1"));
        first.Movement.ShouldBeNull();
        first.Assignments.ShouldAllBe(a => a.History.Count == 0 && a.Change == null);
        first.Periods.ShouldBe(["2020-T2", "2020-T1"]);
    }

    [Fact]
    public async Task A_correction_is_seen_at_once_and_the_old_version_stays_readable()
    {
        (await GetAsync()).Head.Version.ShouldBe(1);
        await _board.CorrectAsync(_host, _second, "Fel status", report =>
            report.FollowUpAssignment(report.AssignmentFollowUps.First().AssignmentId, AssignmentStatus.Completed, "Färdig", null, null));

        var board = await GetAsync();
        (board.Head.Version, board.Head.IsCurrent, board.Head.CorrectionReason).ShouldBe((2, true, "Fel status"));
        board.AssignmentCounts.Completed.ShouldBe(2);
        board.Versions.Select(v => (v.Version, v.IsCurrent)).ShouldBe([(2, true), (1, false)]);

        var old = await GetAsync(new GetStatusBoardDto("uppsala", "arbetsmarknadsnamnden", "2020-T2", 1));
        (old.Head.IsCurrent, old.AssignmentCounts.Completed).ShouldBe((false, 1));
        (await ShouldFailAsync(new GetStatusBoardDto("uppsala", "arbetsmarknadsnamnden", "2020-T2", 3), BenchmarkErrorCodes.StatusBoards.UnknownVersion))
            .Data["valid"].ShouldBe("1, 2");
    }

    [Theory]
    [InlineData("atlantis", "arbetsmarknadsnamnden", "2020-T2", BenchmarkErrorCodes.Comparisons.UnknownMunicipality)]
    [InlineData("boras", "arbetsmarknadsnamnden", "2020-T2", BenchmarkErrorCodes.StatusBoards.UnknownBoard)]
    [InlineData("uppsala", "kulturnamnden", "2020-T2", BenchmarkErrorCodes.StatusBoards.UnknownBoard)]
    [InlineData("uppsala", "arbetsmarknadsnamnden", "2019-T2", BenchmarkErrorCodes.StatusBoards.UnknownPeriod)]
    [InlineData("uppsala", "arbetsmarknadsnamnden", "hösten", BenchmarkErrorCodes.StatusBoards.UnknownPeriod)]
    public async Task What_is_not_published_is_not_there(string municipality, string board, string period, string code) =>
        await ShouldFailAsync(new GetStatusBoardDto(municipality, board, period), code);

    [Fact]
    public async Task Boards_are_listed_real_kommuner_first_and_found_by_name()
    {
        var invented = new PublishedBoard("9001");
        var assignment = invented.Assignment("Prova");
        await invented.PublishAsync(_host, T2, report => report.FollowUpAssignment(assignment.Id, AssignmentStatus.Stopped, null, null, null));

        var all = await ListAsync();
        all.Select(b => (b.Municipality.Name, b.Municipality.IsInvented)).ShouldBe([("Uppsala", false), ("Abyn", true)]);
        all[0].Reports.Select(r => (r.Period, r.Assignments.Completed)).ShouldBe([("2020-T2", 1), ("2020-T1", 1)]);
        (await ListAsync("UPPS")).Single().Municipality.Code.ShouldBe("0380");
        (await ListAsync("9001")).Single().Municipality.Name.ShouldBe("Abyn");
        (await ListAsync("%")).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_board_with_a_new_name_is_found_by_both()
    {
        _board.Name = "Arbetslivsnämnden";
        await _board.CorrectAsync(_host, _second, "Nytt namn", _ => { });
        foreach (var slug in new[] { "arbetsmarknadsnamnden", "arbetslivsnamnden" })
        {
            var board = await _host.AsHostAsync(s => s.GetRequiredService<IStatusBoardAppService>().GetBoardAsync("uppsala", slug));
            (board.Name, board.Reports.Count).ShouldBe(("Arbetslivsnämnden", 2));
            (await GetAsync(new GetStatusBoardDto("uppsala", slug, "2020-T1"))).Head.BoardName.ShouldBe("Arbetsmarknadsnämnden");
            (await GetAsync(new GetStatusBoardDto("uppsala", slug, "2020-T2"))).Assignments[0].History.Count.ShouldBe(1);
        }
    }

    private async Task<StatusBoardDto> GetAsync(GetStatusBoardDto? input = null) =>
        await _host.AsHostAsync(services => services.GetRequiredService<IStatusBoardAppService>()
            .GetAsync(input ?? new GetStatusBoardDto("uppsala", "arbetsmarknadsnamnden", "2020-T2")));

    private async Task<IReadOnlyList<BoardListItemDto>> ListAsync(string? search = null) =>
        (await _host.AsHostAsync(services => services.GetRequiredService<IStatusBoardAppService>().GetListAsync(search))).Boards;

    private async Task<BusinessException> ShouldFailAsync(GetStatusBoardDto input, string code)
    {
        var problem = await Should.ThrowAsync<BusinessException>(() => GetAsync(input));
        problem.Code.ShouldBe(code);
        return problem;
    }
}
