using Benchmark.Assignments;
using Benchmark.Goals;
using Benchmark.Imports;
using Benchmark.Users;
using Shouldly;
using Xunit;

namespace Benchmark.Reports;

public sealed class ReportAdditionTests(ReportTestHost host) : IClassFixture<ReportTestHost>
{
    private static readonly AdditionDto Assignment = new()
    {
        Kind = AddedKind.Assignment,
        Title = "Fler feriejobb",
        Status = nameof(AssignmentStatus.Started),
    };

    [Fact]
    public async Task Everything_that_can_be_followed_up_can_be_added()
    {
        var id = await host.CreateReportAsync("2018-T2");
        await AddedAsync(id, new() { Kind = AddedKind.Goal, GoalKind = nameof(GoalKind.Strategic), Number = "1", Title = "Alla i arbete", Level = nameof(GoalAssessmentLevel.Partly) });
        var goal = (await ChoicesAsync(id)).Goals.Single(g => g.Name == "1 Alla i arbete");
        await AddedAsync(id, new() { Kind = AddedKind.Goal, GoalKind = nameof(GoalKind.Board), Title = "Kortare tid med stöd", Parent = goal.Id.ToString() });
        await AddedAsync(id, Assignment with { Number = "7", Parent = goal.Id.ToString(), GivenYear = "2017", GivenBy = "Kommunfullmäktige", SharedWith = "KS, , UBN", ExpectedDone = "2019", Comment = "Börjar i maj" });
        var assignment = (await ChoicesAsync(id)).Assignments.Single(a => a.Name == "7 Fler feriejobb");
        await AddedAsync(id, new() { Kind = AddedKind.Measure, Title = "Ring arbetsgivarna", Parent = assignment.Id.ToString(), Status = nameof(AssignmentStatus.Completed) });
        await AddedAsync(id, new() { Kind = AddedKind.Activity, Plan = "Planen", Number = "1", Title = "Öppna ett jobbtorg", Status = nameof(AssignmentStatus.Delayed) });

        var draft = await DraftAsync(id);
        draft.Goals.Select(g => (g.Title, g.Parent, g.Level)).ShouldBe([("Alla i arbete", null, GoalAssessmentLevel.Partly), ("Kortare tid med stöd", "1", null)]);
        draft.Assignments.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            a => a.Goal.ShouldBe("1"),
            a => a.GivenYear.ShouldBe(2017),
            a => a.SharedWith.ShouldBe(["KS", "UBN"]),
            a => a.Status.ShouldBe(AssignmentStatus.Started),
            a => a.Comment.ShouldBe("Börjar i maj"));
        draft.Measures.ShouldHaveSingleItem().Parent.ShouldBe("Fler feriejobb");
        draft.Activities.ShouldHaveSingleItem().ShouldSatisfyAllConditions(a => a.Plan.ShouldBe("Planen"), a => a.Number.ShouldBe(1));
        (await ChoicesAsync(id)).Plans.Single(p => p.Name == "Planen").NextNumber.ShouldBe(2);
    }

    [Fact]
    public async Task What_is_wrong_is_said_at_its_field_and_nothing_is_added()
    {
        var id = await host.CreateReportAsync("2018-T1");
        (await AddAsync(id, new() { Kind = AddedKind.Goal, Title = " ", GoalKind = "Påhittat", Level = "Bra" })).Keys
            .ShouldBe([nameof(AdditionDto.Title), nameof(AdditionDto.GoalKind), nameof(AdditionDto.Level)], ignoreOrder: true);
        (await AddAsync(id, Assignment with { Status = "", GivenYear = "20x0", Parent = Guid.NewGuid().ToString(), Number = new string('7', 21), Comment = new string('a', ReportConsts.MaxCommentLength + 1) })).Keys
            .ShouldBe([nameof(AdditionDto.Status), nameof(AdditionDto.GivenYear), nameof(AdditionDto.Parent), nameof(AdditionDto.Number), nameof(AdditionDto.Comment)], ignoreOrder: true);
        (await AddAsync(id, new() { Kind = AddedKind.Activity, Title = "X", Number = "0", Status = nameof(AssignmentStatus.Started) })).Keys
            .ShouldBe([nameof(AdditionDto.Number), nameof(AdditionDto.Plan)], ignoreOrder: true);
        (await AddAsync(id, Assignment with { Title = new string('a', ReportConsts.MaxTitleLength + 1) })).ShouldHaveSingleItem().Value.ShouldContain("för lång");
        (await host.GetAsync(id)).Counts.Total.ShouldBe(0);
        (await ChoicesAsync(id)).Assignments.ShouldNotContain(a => a.Name.StartsWith("aaa", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_the_board_already_has_is_not_added_twice_but_a_goal_gets_another_district()
    {
        var id = await host.CreateReportAsync("2019-T1");
        var goal = new AdditionDto { Kind = AddedKind.Goal, GoalKind = nameof(GoalKind.Strategic), Title = "En trygg stad", Level = nameof(GoalAssessmentLevel.Fully) };
        await AddedAsync(id, goal);
        (await AddAsync(id, goal with { Title = "en trygg  stad." })).ShouldHaveSingleItem().Value.ShouldContain("finns redan");
        var district = goal with { Qualifier = "Norrby", Level = nameof(GoalAssessmentLevel.NotMet) };
        await AddedAsync(id, district);
        (await AddAsync(id, district)).Keys.ShouldBe([nameof(AdditionDto.Title)]);
        (await DraftAsync(id)).Goals.Select(g => g.Qualifier).ShouldBe([null, "Norrby"]);
    }

    [Fact]
    public async Task What_only_the_draft_speaks_of_can_be_taken_away_again()
    {
        var id = await host.CreateReportAsync("2017-T1");
        await AddedAsync(id, new() { Kind = AddedKind.Goal, GoalKind = nameof(GoalKind.Board), Title = "Ett mål för en gång" });
        var goal = (await RowsAsync(id, ReportFormSection.Goals)).Single(r => r.Name == "Ett mål för en gång").Removable.ShouldNotBeNull();
        await AddedAsync(id, Assignment with { Title = "Under målet", Parent = goal.Id.ToString() });
        (await RowsAsync(id, ReportFormSection.Goals)).Single(r => r.Name == "Ett mål för en gång").Removable.ShouldBeNull("an uppdrag stands under it");
        (await Should.ThrowAsync<BusinessException>(() => RemoveAsync(id, goal))).Code.ShouldBe(BenchmarkErrorCodes.Reports.InUse);

        await RemoveAsync(id, (await RowsAsync(id, ReportFormSection.Assignments)).Single(r => r.Name == "Under målet").Removable!);
        await RemoveAsync(id, goal);
        await AddedAsync(id, new() { Kind = AddedKind.Activity, Plan = "Kort plan", Number = "3", Title = "Enda aktiviteten", Status = nameof(AssignmentStatus.Waiting) });
        await RemoveAsync(id, (await RowsAsync(id, ReportFormSection.ActionPlans)).Single(r => r.Group == "Kort plan").Removable!);

        (await host.GetAsync(id)).Counts.Total.ShouldBe(0);
        (await ChoicesAsync(id)).Plans.ShouldNotContain(p => p.Name == "Kort plan");
        await Should.ThrowAsync<EntityNotFoundException>(() => RemoveAsync(id, goal));
    }

    [Fact]
    public async Task What_another_report_follows_up_stays()
    {
        var first = await host.CreateReportAsync("2016-T1");
        await AddedAsync(first, Assignment with { Title = "Genom flera rapporter" });
        var second = await host.CreateReportAsync("2016-T2");
        var row = (await RowsAsync(second, ReportFormSection.Assignments)).Single(r => r.Name == "Genom flera rapporter");
        row.Removable.ShouldBeNull();
        var thing = (await RowsAsync(first, ReportFormSection.Assignments)).Single(r => r.Name == "Genom flera rapporter").Removable.ShouldNotBeNull();
        (await Should.ThrowAsync<BusinessException>(() => RemoveAsync(second, thing))).Code.ShouldBe(BenchmarkErrorCodes.Reports.InUse);
    }

    [Fact]
    public async Task A_submitted_report_and_a_strangers_are_left_alone()
    {
        var id = await host.CreateReportAsync("2015-T2");
        await AddedAsync(id, Assignment with { Title = "Innan den skickades in" });
        var thing = (await RowsAsync(id, ReportFormSection.Assignments)).Single(r => r.Name == "Innan den skickades in").Removable!;
        await host.ContributeAsync(s => s.SubmitAsync(id));
        (await Should.ThrowAsync<BusinessException>(() => AddAsync(id, Assignment))).Code.ShouldBe(BenchmarkErrorCodes.Reports.WrongStage);
        (await Should.ThrowAsync<BusinessException>(() => RemoveAsync(id, thing))).Code.ShouldBe(BenchmarkErrorCodes.Reports.WrongStage);
        await Should.ThrowAsync<PermissionDeniedException>(() =>
            host.AsApproverAsync<IReportAdditionAppService, IReadOnlyDictionary<string, string>>(s => s.AddAsync(id, Assignment)));
        await Should.ThrowAsync<EntityNotFoundException>(() =>
            host.AsAsync<IReportAdditionAppService, IReadOnlyDictionary<string, string>>(host.Uppsala, "Olle", RoleNames.Contributor, s => s.AddAsync(id, Assignment)));
    }

    private async Task AddedAsync(Guid id, AdditionDto input) => (await AddAsync(id, input)).ShouldBeEmpty();

    private Task<IReadOnlyDictionary<string, string>> AddAsync(Guid id, AdditionDto input) =>
        host.AsContributorAsync<IReportAdditionAppService, IReadOnlyDictionary<string, string>>(s => s.AddAsync(id, input));

    private Task<int> RemoveAsync(Guid id, AddedThingDto thing) => host.AsContributorAsync<IReportAdditionAppService, int>(async s =>
    {
        await s.GetRemovalAsync(id, thing.Kind, thing.Id);
        await s.RemoveAsync(id, thing.Kind, thing.Id);
        return 0;
    });

    private Task<AdditionFormDto> ChoicesAsync(Guid id) => host.AsContributorAsync<IReportAdditionAppService, AdditionFormDto>(s => s.GetAsync(id));

    private async Task<ReportDraft> DraftAsync(Guid id) => (await host.AsContributorAsync<IReportAppService, ReportDraftDto>(s => s.GetDraftAsync(id))).Draft;

    private async Task<IReadOnlyList<FormRowDto>> RowsAsync(Guid id, ReportFormSection section) =>
        (await host.AsContributorAsync<IReportFormAppService, ReportFormDto>(s => s.GetAsync(id, section))).Rows;
}
