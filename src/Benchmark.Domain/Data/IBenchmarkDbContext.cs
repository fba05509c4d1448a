using Benchmark.ActionPlans;
using Benchmark.Assignments;
using Benchmark.Auditing;
using Benchmark.Boards;
using Benchmark.Comparisons.Groups;
using Benchmark.Comparisons.Snapshots;
using Benchmark.Goals;
using Benchmark.Imports;
using Benchmark.Imports.Readings;
using Benchmark.Indicators;
using Benchmark.Municipalities;
using Benchmark.OwnFigures;
using Benchmark.Publishing;
using Benchmark.ReferenceValues;
using Benchmark.Reports;
using Benchmark.Tenants;
using Benchmark.Users;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Benchmark.Data;

/// <summary>
/// The database as the use cases see it. Tenant sets show the current tenant's rows only; host sets and published sets show
/// everyone's.
/// </summary>
public interface IBenchmarkDbContext
{
    // Host
    DbSet<Municipality> Municipalities { get; }

    DbSet<SimilarMunicipality> SimilarMunicipalities { get; }

    DbSet<Tenant> Tenants { get; }

    DbSet<Unit> Units { get; }

    DbSet<ActivityArea> ActivityAreas { get; }

    DbSet<FinanceItem> FinanceItems { get; }

    DbSet<Indicator> Indicators { get; }

    DbSet<AppUser> Users { get; }

    DbSet<AppRole> Roles { get; }

    DbSet<IdentityUserRole<Guid>> UserRoles { get; }

    DbSet<RolePermission> RolePermissions { get; }

    // Tenant
    DbSet<Board> Boards { get; }

    DbSet<Goal> Goals { get; }

    DbSet<Assignment> Assignments { get; }

    DbSet<Measure> Measures { get; }

    DbSet<ActionPlan> ActionPlans { get; }

    DbSet<Activity> Activities { get; }

    DbSet<StatusWord> StatusWords { get; }

    DbSet<AssessmentWord> AssessmentWords { get; }

    DbSet<Report> Reports { get; }

    DbSet<OriginalFile> OriginalFiles { get; }

    DbSet<ReportImport> ReportImports { get; }

    DbSet<DocumentReading> DocumentReadings { get; }

    DbSet<PrintedName> PrintedNames { get; }

    DbSet<OwnFigure> OwnFigures { get; }

    DbSet<IndicatorProposal> IndicatorProposals { get; }

    DbSet<ApiClient> ApiClients { get; }

    DbSet<NamedGroup> NamedGroups { get; }

    // Published
    DbSet<PublishedReport> PublishedReports { get; }

    DbSet<PublishedFigure> PublishedFigures { get; }

    DbSet<PublishedFinanceLine> PublishedFinanceLines { get; }

    DbSet<PublishedGoal> PublishedGoals { get; }

    DbSet<PublishedAssignment> PublishedAssignments { get; }

    DbSet<PublishedMeasure> PublishedMeasures { get; }

    DbSet<PublishedActivity> PublishedActivities { get; }

    DbSet<PublicationStamp> PublicationStamps { get; }

    DbSet<ReferenceValue> ReferenceValues { get; }

    DbSet<ReferenceRun> ReferenceRuns { get; }

    DbSet<ReferenceFetch> ReferenceFetches { get; }

    DbSet<SharedGroup> SharedGroups { get; }

    DbSet<Snapshot> Snapshots { get; }

    DbSet<SnapshotWithdrawal> SnapshotWithdrawals { get; }

    DbSet<AuditEntry> AuditEntries { get; }

    /// <summary>Transactions and connection of the unit of work.</summary>
    DatabaseFacade Database { get; }

    /// <summary>Keeps one connection until the answer is disposed: small queries in a row then needn't each set the tenant anew.</summary>
    Task<IAsyncDisposable> HoldConnectionAsync(CancellationToken cancellationToken = default);

    /// <summary>A transaction for reading, in which all questions see the same moment (REPEATABLE READ in PostgreSQL's manual).</summary>
    Task<Microsoft.EntityFrameworkCore.Storage.IDbContextTransaction> BeginSnapshotAsync(CancellationToken cancellationToken = default);

    /// <summary>Forgets what was read and changed and isn't saved: after a refused saving all is read anew.</summary>
    void Forget();

    /// <summary>Saves; a row that someone else changed meanwhile is refused.</summary>
    Task<int> SaveChangesAsync(CancellationToken cancellationToken = default);
}
