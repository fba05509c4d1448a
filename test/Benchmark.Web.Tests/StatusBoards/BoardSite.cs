using Benchmark.Assignments;
using Benchmark.Goals;
using Benchmark.Reports;
using Benchmark.TestBase;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Xunit;

namespace Benchmark.StatusBoards;

/// <summary>The web program on a database with two reports of one board, the second of them corrected, and an invented kommun.</summary>
public sealed class BoardSite : IAsyncLifetime
{
    private BenchmarkTestHost _data = null!;
    private WebApplicationFactory<Program> _web = null!;

    public HttpClient Client { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        _data = await BenchmarkTestHost.CreateAsync();
        await _data.AddMunicipalitiesAsync(("0380", "Uppsala", "03", "B3"), ("1490", "Borås", "14", "B3"), ("9001", "Prov", "91", "C8"));
        await PublishUppsalaAsync(new PublishedBoard("0380"));
        var invented = new PublishedBoard("9001");
        var only = invented.Assignment("Öva");
        await invented.PublishAsync(_data, ReportPeriod.ForYear(2019), report => report.FollowUpAssignment(only.Id, AssignmentStatus.Completed, null, "2019-12", null));

        _web = new WebApplicationFactory<Program>().WithWebHostBuilder(web =>
        {
            web.UseSetting("ConnectionStrings:Default", _data.Database.App);
            web.UseSetting("ConnectionStrings:Jobs", _data.Database.Jobs);
            web.UseSetting("Worker:Enabled", "false");
        });
        Client = _web.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
    }

    public async Task DisposeAsync()
    {
        await _web.DisposeAsync();
        await _data.DisposeAsync();
    }

    private async Task PublishUppsalaAsync(PublishedBoard board)
    {
        var safety = board.Goal(GoalKind.Strategic, "2", "Trygghet");
        var own = board.Goal(GoalKind.Board, null, "Färre med bistånd", safety);
        var late = board.Assignment("Bygg trygga gångtunnlar", safety, 2018, "KS", "UBN");
        var done = board.Assignment("=1+1 uppdrag");
        var light = board.Measure("21", "Sätt upp ljus", late);
        var plan = board.Plan("26-punktsplan");
        await board.PublishAsync(_data, ReportPeriod.T1(2020), report => report.FollowUpAssignment(late.Id, AssignmentStatus.Started, "Pågår", null, null));
        var second = await board.PublishAsync(_data, ReportPeriod.T2(2020), report =>
        {
            report.AssessGoal(own.Id, null, GoalAssessmentLevel.Largely, "På god väg", "Färre hushåll.");
            report.FollowUpAssignment(late.Id, AssignmentStatus.Delayed, "Avviker från plan", "våren 2021", "<script>alert('x')</script> & mer");
            report.FollowUpAssignment(done.Id, AssignmentStatus.Started, "Påbörjad", null, null);
            report.FollowUpMeasure(light.Id, AssignmentStatus.Started, "Påbörjad", null);
            report.FollowUpActivity(plan.GetOrAdd(1, "Ge alla en studieplan").Id, AssignmentStatus.Stopped, "Stoppad", "hösten 2021", null);
        });
        await board.CorrectAsync(_data, second, "Ett uppdrag var redan färdigt", report => report.FollowUpAssignment(done.Id, AssignmentStatus.Completed, "Färdigt.", null, null));
    }
}
