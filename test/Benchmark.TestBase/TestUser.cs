using Benchmark.Reports;
using Benchmark.Users;

namespace Benchmark.TestBase;

/// <summary>Who the test acts as. Nothing is granted until the test says so.</summary>
public sealed class TestUser : ICurrentUser, IPermissionChecker
{
    private readonly AsyncLocal<State?> _state = new();

    public Guid? Id => _state.Value?.Id;

    public bool IsAuthenticated => _state.Value is not null;

    public string Name => _state.Value?.Name ?? "Ingen";

    public string Process => "test";

    public Actor Actor => new(Id, Name);

    /// <summary>Acts as a new person with the permissions of <paramref name="roles"/> until disposed.</summary>
    public IDisposable ActAs(string name, params string[] roles)
    {
        var before = _state.Value;
        _state.Value = new State(GuidOf(name), name, roles.SelectMany(r => BenchmarkPermissions.DefaultGrants[r]).ToHashSet());
        return new Back(this, before);
    }

    public Task<bool> IsGrantedAsync(string permission, CancellationToken cancellationToken = default) =>
        Task.FromResult(_state.Value?.Permissions.Contains(permission) == true);

    public async Task CheckAsync(string permission, CancellationToken cancellationToken = default)
    {
        if (!await IsGrantedAsync(permission, cancellationToken).ConfigureAwait(false))
        {
            throw new PermissionDeniedException(permission);
        }
    }

    private static Guid GuidOf(string name) =>
        new(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(name)).AsSpan(0, 16));

    private sealed record State(Guid Id, string Name, HashSet<string> Permissions);

    private sealed class Back(TestUser owner, State? before) : IDisposable
    {
        public void Dispose() => owner._state.Value = before;
    }
}
